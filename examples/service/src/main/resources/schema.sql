create table if not exists record (
  kind varchar(20) not null,
  record_key varchar(400) not null,
  document character large object not null,
  primary key (kind, record_key)
);
