-- parties, host authorities and now bodies too: all have a name in each of several languages
create table record_name (
  record_id uuid not null,
  language varchar(2) not null,
  name varchar(400) not null,
  primary key (record_id, language)
);

insert into record_name (record_id, language, name) select party_id, language, name from party_name;
insert into record_name (record_id, language, name) select authority_id, language, name from host_authority_name;

-- nobody said in which language the one name of a body was; most likely in the first working language of the circle, Spanish
-- where it is one of them or nobody set any
insert into record_name (record_id, language, name)
select b.id,
  case
    when r.languages is null or r.languages like '%ES%' then 'ES'
    when r.languages like '%EN%' then 'EN'
    when r.languages like '%PT%' then 'PT'
    else 'FR'
  end,
  b.name
from body b left join rules_of_procedure r on r.workspace_id = b.workspace_id;

drop table party_name;
drop table host_authority_name;
alter table body drop column name;
