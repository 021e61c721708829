create table body (
  id uuid primary key,
  revision integer not null,
  workspace_id uuid not null references workspace (id),
  parent_id uuid references body (id),
  name varchar(400) not null,
  chair_id uuid references party (id),
  mandate_text varchar(8000) not null,
  founding_act varchar(400) not null,
  sessions_per_year integer,
  dissolved_on date,
  constraint body_is_not_its_own_parent check (parent_id <> id)
);
create index body_by_workspace on body (workspace_id);
