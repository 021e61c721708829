-- which mission of a file an import entered here: two nodes that import at once would else both enter it. Null for who was
-- entered by hand, for a capital may have two missions of a kind
alter table party add column import_key uuid;
alter table party add constraint party_imported_once unique (import_key);
