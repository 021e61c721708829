-- the owner is the lead mission, which alone sees a draft; the audience wished for counts from the proposal on
create table visit (
  id uuid primary key,
  revision integer not null,
  owner_id uuid not null references party (id),
  workspace_id uuid not null references workspace (id),
  audience varchar(10) not null,
  wished_audience varchar(10) not null,
  symbol varchar(40) not null,
  facility_id uuid not null references facility (id),
  visit_type varchar(20) not null,
  purpose varchar(4000) not null,
  planned_from date,
  planned_until date,
  visit_state varchar(20) not null,
  state_reason varchar(4000) not null,
  access_status varchar(20) not null,
  reply_due date,
  action_id uuid,
  constraint visit_days_in_order check (planned_until >= planned_from)
);
create index visit_by_day on visit (workspace_id, planned_from, id);
create index visit_by_facility on visit (facility_id);
create index visit_by_action on visit (action_id);

create table visit_member (
  id uuid primary key,
  revision integer not null,
  owner_id uuid not null references party (id),
  workspace_id uuid not null references workspace (id),
  audience varchar(10) not null,
  visit_id uuid not null references visit (id),
  party_id uuid not null references party (id),
  constraint visit_member_once unique (visit_id, party_id)
);

create table access_step (
  id uuid primary key,
  revision integer not null,
  owner_id uuid not null references party (id),
  workspace_id uuid not null references workspace (id),
  audience varchar(10) not null,
  visit_id uuid not null references visit (id),
  number integer not null,
  access_status varchar(20) not null,
  step_day date not null,
  reply_due date,
  note varchar(4000) not null,
  recorded_at timestamp(6) with time zone not null,
  constraint access_step_once unique (visit_id, number),
  constraint access_step_gives_grounds check (
    note <> '' or access_status not in ('AUTHORISED_COND', 'DENIED', 'REVOKED', 'TURNED_AWAY'))
);
