-- H2 2.4.240 keeps with a list – "in (…)", and "a = 1 or a = 2", which it turns into one – the connection that wrote the
-- constraint; when the pool has replaced that connection, every insert into the table is refused. A case keeps nothing.
alter table meeting drop constraint meeting_convened_has_symbol;
alter table meeting add constraint meeting_convened_has_symbol check (
  case state when 'DRAFT' then true when 'CANCELLED' then true else symbol is not null end);

alter table tally drop constraint tally_total_is_stated;
alter table tally add constraint tally_total_is_stated check (
  case total_status
    when 'NOT_REPORTED' then total_value is null
    when 'REFUSED' then total_value is null
    else total_value is not null
  end);

alter table tally_cell drop constraint tally_cell_is_stated;
alter table tally_cell add constraint tally_cell_is_stated check (
  case cell_status
    when 'NOT_REPORTED' then cell_value is null
    when 'REFUSED' then cell_value is null
    else cell_value is not null
  end);

alter table access_step drop constraint access_step_gives_grounds;
alter table access_step add constraint access_step_gives_grounds check (
  case access_status
    when 'AUTHORISED_COND' then note <> ''
    when 'DENIED' then note <> ''
    when 'REVOKED' then note <> ''
    when 'TURNED_AWAY' then note <> ''
    else true
  end);
