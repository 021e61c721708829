-- one row for each workspace whose rules were set; without one the defaults hold
create table rules_of_procedure (
  id uuid primary key,
  revision integer not null,
  workspace_id uuid not null references workspace (id),
  decision_rule varchar(20) not null,
  quorum_kind varchar(20) not null,
  quorum_value integer not null,
  notice_days integer not null,
  silence_hours integer not null,
  languages varchar(40) not null,
  constraint rules_once unique (workspace_id)
);
