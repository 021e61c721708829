-- null where the source does not say
alter table facility add column state varchar(2);
