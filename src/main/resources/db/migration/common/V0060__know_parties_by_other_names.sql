-- aliases and former names of whoever stands in the directory, parties and authorities alike
create table directory_alias (
  record_id uuid not null,
  ordinal integer not null,
  alias varchar(400) not null,
  primary key (record_id, ordinal)
);

create table directory_former_name (
  record_id uuid not null,
  ordinal integer not null,
  name varchar(400) not null,
  until_wording varchar(120) not null,
  primary key (record_id, ordinal)
);

-- the words somebody is found by, as a search reads them: derived from names, aliases, acronym and city
create table directory_word (
  record_id uuid not null,
  word varchar(120) not null,
  primary key (record_id, word)
);
create index directory_word_by_word on directory_word (word, record_id);

-- by which edition of the rule the words were made; the portal makes older ones anew when it starts
alter table party add column words_rule integer default 0 not null;

create table host_authority (
  id uuid primary key,
  revision integer not null,
  kind varchar(40) not null,
  state varchar(2) not null,
  acronym varchar(40) not null,
  city varchar(400) not null,
  words_rule integer not null
);

create table host_authority_name (
  authority_id uuid not null references host_authority (id),
  language varchar(2) not null,
  name varchar(400) not null,
  primary key (authority_id, language)
);
