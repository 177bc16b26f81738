/** Shipped, so never edited. An entry goes only with its whole log, whose head is gone by then. */
export const m0002Purge = `
drop trigger entry_is_never_deleted;
create trigger entry_is_never_deleted before delete on entry
when exists (select 1 from subject where tenant = old.tenant and id = old.subject)
begin select raise(abort, 'an entry is never deleted'); end;
`;
