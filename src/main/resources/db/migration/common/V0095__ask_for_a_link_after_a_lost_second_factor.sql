-- the password of before opens nothing once a second factor was taken away; a link to a new one does
alter table second_factor add column link_owed boolean default false not null;
