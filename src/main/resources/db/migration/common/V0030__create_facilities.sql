create table facility (
  id uuid primary key,
  revision integer not null,
  owner_id uuid not null references party (id),
  workspace_id uuid not null references workspace (id),
  audience varchar(10) not null,
  name varchar(200) not null,
  facility_type varchar(20) not null,
  type_wording varchar(40) not null,
  operator varchar(200) not null,
  authority varchar(200) not null,
  address varchar(200) not null,
  city varchar(200) not null,
  region varchar(10) not null,
  zip varchar(20) not null,
  latitude double precision,
  longitude double precision,
  match_score double precision,
  capacity integer,
  constraint facility_has_both_coordinates check ((latitude is null) = (longitude is null)),
  constraint facility_capacity check (capacity >= 0)
);
create index facility_by_name on facility (workspace_id, name, id);

-- a new name is a new row: the old ones stay with their source
create table facility_name (
  id uuid primary key,
  revision integer not null,
  owner_id uuid not null references party (id),
  workspace_id uuid not null references workspace (id),
  audience varchar(10) not null,
  facility_id uuid not null references facility (id),
  name varchar(200) not null,
  source varchar(200) not null,
  valid_from date not null
);
create index facility_name_by_facility on facility_name (facility_id, valid_from);

-- what a source calls the facility; the natural key by which an import finds it again
create table facility_code (
  id uuid primary key,
  revision integer not null,
  owner_id uuid not null references party (id),
  workspace_id uuid not null references workspace (id),
  audience varchar(10) not null,
  facility_id uuid not null references facility (id),
  scheme varchar(20) not null,
  code varchar(1000) not null,
  constraint facility_code_once unique (workspace_id, scheme, code)
);
create index facility_code_by_facility on facility_code (facility_id);
