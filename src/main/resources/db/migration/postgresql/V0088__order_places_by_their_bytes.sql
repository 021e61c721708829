-- as H2 does anyway
alter table directory_place alter column place type varchar(800) collate "C";
