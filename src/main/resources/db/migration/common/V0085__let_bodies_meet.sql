-- the body of the circle that meets; null for the circle itself, as for every meeting entered before
alter table meeting add column body_id uuid references body (id);
create index meeting_by_body on meeting (body_id, begins_at);
