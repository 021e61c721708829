-- texts are twice as wide as their limits: H2 counts a character beyond the basic plane as two
create table party (
  id uuid primary key,
  revision integer not null,
  kind varchar(40) not null,
  state varchar(2),
  acronym varchar(40) not null,
  city varchar(400) not null,
  zone varchar(60) not null,
  constraint party_is_state_or_observer check (state is not null or acronym <> '')
);

create table party_name (
  party_id uuid not null references party (id),
  language varchar(2) not null,
  name varchar(400) not null,
  primary key (party_id, language)
);

create table account (
  id uuid primary key,
  revision integer not null,
  party_id uuid not null references party (id),
  email varchar(400) not null,
  name varchar(400) not null,
  post varchar(400) not null,
  diplomatic_rank varchar(400) not null,
  language varchar(2) not null,
  zone varchar(60) not null,
  colours varchar(10) not null,
  active boolean not null,
  party_administrator boolean not null,
  portal_administrator boolean not null,
  constraint account_email unique (email)
);
create index account_by_party on account (party_id, name);

create table workspace (
  id uuid primary key,
  workspace_id uuid not null,
  revision integer not null,
  code varchar(10) not null,
  name varchar(400) not null,
  zone varchar(60) not null,
  constraint workspace_code unique (code),
  constraint workspace_names_itself check (workspace_id = id)
);

create table membership (
  id uuid primary key,
  revision integer not null,
  workspace_id uuid not null references workspace (id),
  party_id uuid not null references party (id),
  kind varchar(10) not null,
  constraint membership_once unique (workspace_id, party_id)
);
create index membership_by_party on membership (party_id, workspace_id);

create table seat (
  id uuid primary key,
  revision integer not null,
  workspace_id uuid not null references workspace (id),
  account_id uuid not null references account (id),
  party_id uuid not null references party (id),
  seat_role varchar(10) not null,
  mandate boolean not null,
  constraint seat_once unique (workspace_id, account_id),
  constraint observer_has_no_mandate check (not mandate or seat_role <> 'OBSERVER')
);
create index seat_by_account on seat (account_id);

-- the parties that an audience NAMED lists, for every kind of record
create table audience_party (
  record_id uuid not null,
  party_id uuid not null references party (id),
  primary key (record_id, party_id)
);
