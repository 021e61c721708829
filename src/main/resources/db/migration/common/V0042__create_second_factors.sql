-- the secret is encrypted with a key that is not in the database
create table second_factor (
  id uuid primary key references account (id),
  revision integer not null,
  secret varchar(400) not null,
  last_step bigint not null,
  since timestamp(6) with time zone not null
);

create table recovery_code (
  id uuid primary key,
  revision integer not null,
  account_id uuid not null references account (id),
  code_hash varchar(64) not null,
  used_at timestamp(6) with time zone
);
create index recovery_code_by_account on recovery_code (account_id);
