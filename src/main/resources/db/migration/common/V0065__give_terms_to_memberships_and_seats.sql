-- a party that comes back gets a row for each term; who was admitted before terms were kept has no first day
alter table membership add column term integer default 1 not null;
alter table membership add column admitted_at timestamp(6) with time zone;
alter table membership add column last_day date;
alter table membership add column ends_at timestamp(6) with time zone;
alter table membership add constraint membership_term_once unique (workspace_id, party_id, term);
alter table membership add constraint membership_ends_whole check ((last_day is null) = (ends_at is null));
alter table membership drop constraint membership_once;
alter table seat add column taken_back_at timestamp(6) with time zone;
