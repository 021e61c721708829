create table tally (
  id uuid primary key,
  revision integer not null,
  owner_id uuid not null references party (id),
  workspace_id uuid not null references workspace (id),
  audience varchar(10) not null,
  visit_id uuid references visit (id),
  kind varchar(20) not null,
  as_of date not null,
  source varchar(200) not null,
  total_value integer,
  total_status varchar(20) not null,
  recorded_at timestamp(6) with time zone not null,
  constraint tally_total_is_stated check ((total_value is null) = (total_status in ('NOT_REPORTED', 'REFUSED')))
);
create index tally_by_visit on tally (visit_id);
create index tally_by_workspace on tally (workspace_id, as_of);

-- "not reported" is not 0: it has no value; 0 is a statement
create table tally_cell (
  id uuid primary key,
  revision integer not null,
  owner_id uuid not null references party (id),
  workspace_id uuid not null references workspace (id),
  audience varchar(10) not null,
  tally_id uuid not null references tally (id),
  state varchar(2) not null,
  cell_value integer,
  cell_status varchar(20) not null,
  constraint tally_cell_once unique (tally_id, state),
  constraint tally_cell_is_stated check ((cell_value is null) = (cell_status in ('NOT_REPORTED', 'REFUSED')))
);
