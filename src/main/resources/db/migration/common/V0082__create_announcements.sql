create table announcement (
  id uuid primary key,
  revision integer not null,
  owner_id uuid not null references party (id),
  workspace_id uuid not null references workspace (id),
  audience varchar(10) not null,
  title varchar(240) not null,
  text varchar(4000) not null,
  first_day date not null,
  last_day date,
  withdrawn_at timestamp(6) with time zone,
  constraint announcement_days_in_order check (last_day is null or last_day >= first_day)
);
create index announcement_by_workspace on announcement (workspace_id, first_day);
