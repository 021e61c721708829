-- only in this order does the index answer "begins with"; H2 orders by code anyway
alter table directory_word alter column word type varchar(120) collate "C";
