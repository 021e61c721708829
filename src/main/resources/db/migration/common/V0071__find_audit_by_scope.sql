-- the page of the record reads the newest entries of a workspace, of a party's people or of one person
create index audit_entry_by_workspace on audit_entry (workspace_id, number);
create index audit_entry_by_party on audit_entry (party_id, number);
create index audit_entry_by_account on audit_entry (account_id, number);
