-- who is signed in, from where, on which node; a row is ended and never deleted
create table sign_in (
  id uuid primary key,
  revision integer not null,
  account_id uuid not null references account (id),
  began_at timestamp(6) with time zone not null,
  last_seen_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  ended_because varchar(30),
  browser varchar(120) not null,
  address varchar(100) not null,
  node varchar(400) not null,
  constraint sign_in_end_has_a_reason check ((ended_at is null and ended_because is null)
    or (ended_at is not null and ended_because is not null))
);
create index sign_in_of_node on sign_in (node, ended_at);
create index sign_in_of_account on sign_in (account_id, ended_at);
