-- one-time links: invitations, new passwords, the set-up of an empty portal; the token itself is never stored
create table access_link (
  id uuid primary key,
  revision integer not null,
  kind varchar(20) not null,
  account_id uuid references account (id),
  token_hash varchar(64) not null,
  -- what the link opens while it can be used; empty once it is used or withdrawn, so that there is one open link of a kind at most
  open_for varchar(60),
  made_by uuid references account (id),
  made_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  used_at timestamp(6) with time zone,
  withdrawn_at timestamp(6) with time zone,
  constraint access_link_token unique (token_hash),
  constraint access_link_open_once unique (open_for),
  constraint access_link_ends_once check (used_at is null or withdrawn_at is null),
  constraint access_link_is_for_somebody check (account_id is not null or kind = 'SETUP')
);
create index access_link_by_account on access_link (account_id, kind, made_at);
create index access_link_by_expiry on access_link (expires_at);
