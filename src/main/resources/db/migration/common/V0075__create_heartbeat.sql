-- written to find out whether anything can be saved
create table heartbeat (
  at timestamp(6) with time zone not null
);
insert into heartbeat (at) values (timestamp with time zone '2026-01-01 00:00:00+00');
