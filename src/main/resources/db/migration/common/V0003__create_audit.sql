create table audit_entry (
  number bigint primary key,
  at timestamp(6) with time zone not null,
  act varchar(200) not null,
  outcome varchar(10) not null,
  account_id uuid,
  party_id uuid,
  workspace_id uuid,
  subject varchar(100) not null,
  subject_id uuid,
  before_state varchar(200000) not null,
  after_state varchar(200000) not null,
  hash varchar(64) not null
);
create index audit_entry_by_subject on audit_entry (subject_id, number);

-- the end of the chain; every writer locks this row last
create table audit_head (
  id integer primary key,
  last_number bigint not null,
  last_hash varchar(64) not null
);
insert into audit_head (id, last_number, last_hash) values (1, 0, '');
