alter table workspace add column second_factor_required boolean default false not null;
