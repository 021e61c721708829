-- browsers on which an account signed in before; the cookie itself is kept nowhere but there
create table known_browser (
  id uuid primary key,
  revision integer not null,
  account_id uuid not null references account (id),
  token_hash varchar(64) not null,
  known_until timestamp(6) with time zone not null,
  constraint known_browser_token unique (token_hash)
);
create index known_browser_by_account on known_browser (account_id);
