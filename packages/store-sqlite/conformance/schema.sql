pragma application_id = 1970561899;
pragma user_version = 2;

CREATE INDEX standing_row_contactable
  on standing_row (tenant, purpose, channel, subject, epoch, until)
  where open = 1 and reachable = 1;

CREATE TABLE document (
  tenant text not null,
  hash text not null,
  kind text not null,
  body text not null,
  primary key (tenant, hash)
) strict;

CREATE TABLE entry (
  tenant text not null,
  subject text not null,
  seq integer not null check (seq > 0),
  body text not null,
  hash text not null,
  primary key (tenant, subject, seq)
) strict;

CREATE TABLE envelope (
  tenant text not null,
  subject text not null,
  seq integer not null,
  body text not null,
  primary key (tenant, subject, seq)
) strict;

CREATE TABLE standing_row (
  tenant text not null,
  subject text not null,
  purpose text not null,
  channel text not null,
  open integer not null check (open in (0, 1)),
  epoch integer not null,
  decided_seq integer not null,
  until text,
  reachable integer not null check (reachable in (0, 1)),
  primary key (tenant, subject, purpose, channel)
) strict, without rowid;

CREATE TABLE subject (
  tenant text not null,
  id text not null,
  seq integer not null check (seq > 0),
  hash text not null,
  state text not null,
  primary key (tenant, id)
) strict, without rowid;

CREATE TRIGGER document_is_never_changed before update on document
begin select raise(abort, 'a document is never changed'); end;

CREATE TRIGGER entry_is_never_changed before update on entry
begin select raise(abort, 'an entry is never changed'); end;

CREATE TRIGGER entry_is_never_deleted before delete on entry
when exists (select 1 from subject where tenant = old.tenant and id = old.subject)
begin select raise(abort, 'an entry is never deleted'); end;
