-- the proof that the portal wrote the record, made with a key outside the database; empty in records older than the key
alter table audit_entry add column seal varchar(64) default '' not null;

-- which chain this is, and which key it is sealed with: filled in at the next start
alter table audit_head add column chain_id uuid;
alter table audit_head add column key_print varchar(16);
