import type { Anchors, MayKeep } from '../../model/retention.js';
import { nowFor } from '../append.js';
import type { LedgerContext } from '../ledger-context.js';
import { type PersonLog, readPersons } from '../merging/read-persons.js';
import { versionsIn } from '../policy-registry.js';
import { decideKeep } from './decide-keep.js';
import { readAnchors } from './read-anchors.js';

/** A person as they stand, and on which grounds their data may be kept. */
export interface Kept {
  readonly log: PersonLog;
  readonly mayKeep: MayKeep;
  /** Decides again, for what the log has become since. */
  readonly decide: (entries: PersonLog['entries'], at: MayKeep['at']) => MayKeep;
}

/** Reads one person, the host's anchors with them. The one who goes on speaks for all who have become one with them. */
export async function keepOf(context: LedgerContext, tenant: string, asked: string, given?: Anchors): Promise<Kept> {
  const [log, ...others] = await readPersons(context, tenant, asked);
  const { subject: subjectId, entries } = log;
  const subjects = [subjectId, ...others.map(({ subject }) => subject)];
  const anchors = await readAnchors(context, { tenant, subjectId, subjects }, given);
  const { timeline } = await context.registry.loadWith(tenant, versionsIn(entries));
  const decide: Kept['decide'] = (now, at) => decideKeep({ subjectId, entries: now, timeline, anchors, at });
  return { log, decide, mayKeep: decide(entries, nowFor(context, entries)) };
}
