create table credential (
  id uuid primary key references account (id),
  revision integer not null,
  password_hash varchar(300) not null
);
