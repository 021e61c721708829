create table symbol_counter (
  id uuid primary key,
  revision integer not null,
  workspace_id uuid not null references workspace (id),
  series varchar(10) not null,
  symbol_year integer not null,
  last_number integer not null,
  constraint symbol_counter_once unique (workspace_id, series, symbol_year)
);
