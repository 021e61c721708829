-- one row per address somebody tried, known or not, and per browser known for it; its id is made of both
create table guess_ledger (
  id uuid primary key,
  revision integer not null,
  guesses varchar(200) not null,
  last_guess timestamp(6) with time zone not null
);
create index guess_ledger_by_age on guess_ledger (last_guess);
