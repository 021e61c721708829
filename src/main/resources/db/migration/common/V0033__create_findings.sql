create table finding (
  id uuid primary key,
  revision integer not null,
  owner_id uuid not null references party (id),
  workspace_id uuid not null references workspace (id),
  audience varchar(10) not null,
  visit_id uuid not null references visit (id),
  section varchar(20) not null,
  content varchar(4000) not null,
  severity varchar(20) not null,
  severity_reason varchar(4000) not null,
  basis varchar(20) not null,
  recorded_at timestamp(6) with time zone not null,
  read_by_lead_at timestamp(6) with time zone
);
create index finding_by_visit on finding (visit_id);
create index finding_by_severity on finding (workspace_id, severity);
