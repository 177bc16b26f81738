/** Words that the widgets for people's rights share. */
export interface RightsMessages {
  readonly reason: string;
  readonly reasonMissing: string;
  readonly saving: string;
  /** Nothing is known of what came of it. */
  readonly failed: string;
  /** Why it cannot be done, by code, and what to do. */
  readonly refused: Readonly<Record<RightsRefusal, string>>;
  /** Somebody else was faster. @param what "Put right by hand" @param by "Eva K."; none where no person did it */
  readonly meanwhile: (what: string, by: string | undefined) => string;
  /** @param by "Eva K." */
  readonly by: (by: string) => string;
  readonly daysLeft: (days: number) => string;
  readonly lastDay: string;
  /** @param reason "Claim about the repair of May." @param norm "Section 1489 ABGB" @param date "30 June 2027" */
  readonly hold: (reason: string, norm: string, date: string) => string;
  readonly more: string;
  readonly erasure: ErasureMessages;
  readonly bin: BinMessages;
}

export type RightsRefusal =
  | 'held'
  | 'closed'
  | 'wrong_step'
  | 'not_removed'
  | 'erasure_begun'
  | 'not_identified'
  | 'nothing_done'
  | 'overdue'
  | 'restricted'
  | 'not_found'
  | 'unsupported'
  | 'unauthenticated'
  | 'forbidden';

export interface ErasureMessages {
  readonly open: string;
  readonly plan: string;
  /** Over what another system would do. */
  readonly planNote: string;
  readonly planFailed: string;
  readonly byHand: string;
  readonly heldNow: string;
  readonly removed: (date: string, until: string) => string;
  readonly erased: (date: string) => string;
  readonly choose: string;
  readonly chooseMissing: string;
  readonly remove: string;
  readonly removeNote: string;
  readonly erase: string;
  readonly eraseNote: string;
  readonly because: string;
  readonly becauseMissing: string;
  readonly afterwards: string;
  readonly afterwardsMissing: string;
  readonly doNotContact: string;
  readonly mayReturn: string;
  readonly removeNow: string;
  readonly eraseNow: string;
  readonly progress: Readonly<Record<'done' | 'running' | 'waiting', string>>;
  /** Beside `done`, where a system is left to somebody's hands. */
  readonly byHandLeft: string;
  readonly systemDone: (when: string) => string;
  readonly systemFailed: (tries: number) => string;
  readonly systemWaits: string;
  readonly systemHeld: string;
  readonly goOn: string;
  readonly certificate: string;
  readonly print: string;
}

export interface BinMessages {
  readonly title: string;
  readonly none: string;
  readonly removed: (date: string) => string;
  readonly held: string;
  readonly over: string;
  /** Before what is said of its progress. */
  readonly begun: string;
  readonly restore: string;
  /** Names the button among others. @param who the person */
  readonly restored: string;
  readonly eraseForGood: string;
}
