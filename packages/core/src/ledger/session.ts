import type { Instant } from '../canonical/instant.js';
import type { Actor } from '../model/actor.js';
import type { LoggedEvent } from '../model/logged-event.js';
import type { Standing } from '../model/standing.js';
import type { LedgerContext } from './ledger-context.js';
import type { Policies } from './policy-registry.js';

/** What a log says, as the actor may see it. */
export type StandingMaker = (entries: readonly LoggedEvent[], at: Instant) => Standing;

/** The ledger in one actor's hands: what each of its capabilities is made from. */
export interface Session {
  readonly context: LedgerContext;
  readonly tenant: string;
  readonly actor: Actor;
  /** Resolves when the tenant's policies are there; awaited before anything is read or written. */
  readonly ready: () => Promise<void>;
  /** @param asOf what was recorded or published later is left out. @default the whole log */
  readonly standingIn: (subjectId: string, locale?: string, asOf?: Instant) => (policies: Policies) => StandingMaker;
}
