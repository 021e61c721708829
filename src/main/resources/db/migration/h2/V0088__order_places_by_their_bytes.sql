-- H2 orders by code anyway; the step is here because both kinds of database end with the same one, and backups go from one to the other
comment on column directory_place.place is 'ordered by code';
