create table meeting (
  id uuid primary key,
  revision integer not null,
  owner_id uuid not null references party (id),
  workspace_id uuid not null references workspace (id),
  audience varchar(10) not null,
  wished_audience varchar(10) not null,
  title varchar(200) not null,
  kind varchar(20) not null,
  host_id uuid not null references party (id),
  objectives varchar(4000) not null,
  place varchar(200) not null,
  begins_wall timestamp(6) not null,
  begins_zone varchar(60) not null,
  begins_at timestamp(6) with time zone not null,
  ends_wall timestamp(6) not null,
  ends_zone varchar(60) not null,
  ends_at timestamp(6) with time zone not null,
  state varchar(20) not null,
  symbol varchar(40),
  cancel_reason varchar(4000) not null,
  last_item integer not null,
  last_decision integer not null,
  constraint meeting_symbol unique (workspace_id, symbol),
  constraint meeting_ends_after_it_begins check (ends_at > begins_at),
  constraint meeting_convened_has_symbol check (symbol is not null or state in ('DRAFT', 'CANCELLED')),
  constraint meeting_draft_is_its_owners check (state <> 'DRAFT' or audience = 'OWN')
);
create index meeting_by_begin on meeting (workspace_id, begins_at, id);

create table agenda_item (
  id uuid primary key,
  revision integer not null,
  owner_id uuid not null references party (id),
  workspace_id uuid not null references workspace (id),
  audience varchar(10) not null,
  wished_audience varchar(10) not null,
  meeting_id uuid not null references meeting (id),
  item_position integer not null,
  title varchar(200) not null,
  duration_minutes integer not null,
  presenter_id uuid references party (id)
);
create index agenda_item_by_meeting on agenda_item (meeting_id, item_position);

create table delegation (
  id uuid primary key,
  revision integer not null,
  owner_id uuid not null references party (id),
  workspace_id uuid not null references workspace (id),
  audience varchar(10) not null,
  meeting_id uuid not null references meeting (id),
  party_id uuid not null references party (id),
  observer boolean not null,
  answer varchar(20) not null,
  answer_comment varchar(4000) not null,
  channel varchar(20) not null,
  channel_reference varchar(100) not null,
  as_of timestamp(6) with time zone,
  recorded_by uuid references account (id),
  constraint delegation_once unique (meeting_id, party_id),
  constraint delegation_note_has_number check (channel <> 'NOTE_VERBALE' or channel_reference <> '')
);
create index delegation_by_party on delegation (party_id, answer);

create table outcome (
  id uuid primary key,
  revision integer not null,
  owner_id uuid not null references party (id),
  workspace_id uuid not null references workspace (id),
  audience varchar(10) not null,
  meeting_id uuid not null references meeting (id),
  item_id uuid not null references agenda_item (id),
  kind varchar(20) not null,
  decision_number integer,
  outcome_text varchar(4000) not null,
  entered_at timestamp(6) with time zone not null,
  constraint outcome_decision_number unique (meeting_id, decision_number),
  constraint outcome_decisions_are_numbered check ((kind = 'DECISION') = (decision_number is not null))
);
create index outcome_by_meeting on outcome (meeting_id, entered_at);
