-- Numbers have no gaps for any reader: what fewer read than the meeting bears a code that belongs to no sequence.
alter table meeting add column drawn_codes varchar(4000) default '' not null;

alter table agenda_item add column code varchar(20);
update agenda_item set code = 'R-' || upper(substring(cast(id as varchar(36)), 1, 4))
 where exists (select 1 from meeting m where m.id = agenda_item.meeting_id
   and case m.wished_audience when 'NAMED' then 1 when 'MEMBERS' then 2 when 'WORKSPACE' then 3 else 0 end
     > case agenda_item.wished_audience when 'NAMED' then 1 when 'MEMBERS' then 2 when 'WORKSPACE' then 3 else 0 end);
alter table agenda_item add constraint agenda_item_code unique (meeting_id, code);

-- Decisions that were numbered keep the number under which they were quoted.
alter table outcome add column decision_code varchar(20);
alter table outcome add constraint outcome_code unique (meeting_id, decision_code);
alter table outcome drop constraint outcome_decisions_are_numbered;
alter table outcome add constraint outcome_decisions_are_numbered check (
  (kind = 'DECISION') = (coalesce(cast(decision_number as varchar(20)), decision_code) is not null));
