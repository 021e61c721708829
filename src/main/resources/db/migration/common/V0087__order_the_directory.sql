-- where somebody stands in the alphabet of each language, in letters of which the plain order is that of the alphabet:
-- derived from State, names and city, so that a list is read no further than it is shown
create table directory_place (
  record_id uuid not null,
  language varchar(2) not null,
  place varchar(800) not null,
  primary key (record_id, language)
);
create index directory_place_in_order on directory_place (language, place, record_id);
