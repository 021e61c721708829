-- periods, never deleted; those that were held without dates count from the day before they got some
create table mandate (
  id uuid primary key,
  revision integer not null,
  workspace_id uuid not null references workspace (id),
  party_id uuid not null references party (id),
  account_id uuid not null references account (id),
  first_day date not null,
  last_day date,
  ended_at timestamp(6) with time zone,
  constraint mandate_days_in_order check (last_day is null or last_day >= first_day)
);
create index mandate_by_workspace on mandate (workspace_id, account_id);
create index mandate_by_party on mandate (party_id);
insert into mandate (id, revision, workspace_id, party_id, account_id, first_day)
  select id, 0, workspace_id, party_id, account_id, current_date - interval '1' day from seat where mandate;
alter table seat drop constraint observer_has_no_mandate;
alter table seat drop column mandate;
