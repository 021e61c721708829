-- lengths count UTF-16 units on H2 and characters on PostgreSQL; the limits people meet are in characters, so columns are twice as wide
create table joint_action (
  id uuid primary key,
  revision integer not null,
  owner_id uuid not null references party (id),
  workspace_id uuid not null references workspace (id),
  audience varchar(10) not null,
  symbol varchar(40) not null,
  title varchar(400) not null,
  text_version integer not null,
  lead_id uuid not null references party (id),
  due_date date,
  due_wording varchar(400) not null,
  origin_kind varchar(40),
  origin_id uuid,
  decision_rule varchar(20) not null,
  state varchar(20) not null,
  proposed_at timestamp(6) with time zone not null,
  constraint joint_action_symbol unique (symbol),
  constraint joint_action_origin_whole check ((origin_kind is null) = (origin_id is null))
);
create index joint_action_by_workspace on joint_action (workspace_id, proposed_at);
create index joint_action_by_due on joint_action (workspace_id, due_date);
create index joint_action_by_origin on joint_action (origin_id);

create table joint_action_asked (
  action_id uuid not null references joint_action (id),
  party_id uuid not null references party (id),
  primary key (action_id, party_id)
);
create index joint_action_asked_by_party on joint_action_asked (party_id);

create table action_text (
  id uuid primary key,
  revision integer not null,
  owner_id uuid not null references party (id),
  workspace_id uuid not null references workspace (id),
  audience varchar(10) not null,
  action_id uuid not null references joint_action (id),
  text_version integer not null,
  text varchar(40000) not null,
  written_at timestamp(6) with time zone not null,
  constraint action_text_once unique (action_id, text_version)
);

create table action_consent (
  id uuid primary key,
  revision integer not null,
  owner_id uuid not null references party (id),
  workspace_id uuid not null references workspace (id),
  audience varchar(10) not null,
  action_id uuid not null references joint_action (id),
  text_version integer not null,
  party_id uuid not null references party (id),
  answer varchar(30) not null,
  statement varchar(8000) not null,
  answered_by uuid references account (id),
  answered_by_name varchar(400) not null,
  answered_at timestamp(6) with time zone,
  constraint action_consent_once unique (action_id, text_version, party_id),
  constraint action_consent_dated check ((answer = 'PENDING') = (answered_at is null))
);
create index action_consent_by_party on action_consent (party_id, answer);

create table action_progress (
  id uuid primary key,
  revision integer not null,
  owner_id uuid not null references party (id),
  workspace_id uuid not null references workspace (id),
  audience varchar(10) not null,
  action_id uuid not null references joint_action (id),
  party_id uuid not null references party (id),
  report_number integer not null,
  status varchar(20) not null,
  note varchar(8000) not null,
  as_of date not null,
  reported_at timestamp(6) with time zone not null,
  constraint action_progress_once unique (action_id, party_id, report_number)
);
