-- a second factor that was taken away because it was lost: the row says that a new one must be set up
alter table second_factor add column lost boolean default false not null;
