import type { Members } from './members-of.js';

/** What the members say, the ledger reads: here it is only made sure that nothing else is there. */
export const asSaid = <Body>(members: Members): Body => Object.fromEntries(members) as Body;
