-- texts are twice as wide as their limits: H2 counts a character beyond the basic plane as two
alter table meeting alter column title set data type varchar(400);
alter table meeting alter column objectives set data type varchar(8000);
alter table meeting alter column place set data type varchar(400);
alter table meeting alter column cancel_reason set data type varchar(8000);
alter table agenda_item alter column title set data type varchar(400);
alter table delegation alter column answer_comment set data type varchar(8000);
alter table delegation alter column channel_reference set data type varchar(200);
alter table outcome alter column outcome_text set data type varchar(8000);

alter table facility alter column name set data type varchar(400);
alter table facility alter column type_wording set data type varchar(80);
alter table facility alter column operator set data type varchar(400);
alter table facility alter column authority set data type varchar(400);
alter table facility alter column address set data type varchar(400);
alter table facility alter column city set data type varchar(400);
alter table facility alter column region set data type varchar(400);
alter table facility alter column zip set data type varchar(40);
alter table facility_name alter column name set data type varchar(400);
alter table facility_name alter column source set data type varchar(400);
alter table facility_code alter column code set data type varchar(2000);

alter table visit alter column purpose set data type varchar(8000);
alter table visit alter column state_reason set data type varchar(8000);
alter table access_step alter column note set data type varchar(8000);
alter table tally alter column source set data type varchar(400);
alter table finding alter column content set data type varchar(8000);
alter table finding alter column severity_reason set data type varchar(8000);
