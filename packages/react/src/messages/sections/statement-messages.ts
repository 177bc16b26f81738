import type { StatementLack } from '@unticked/core';

/** How a statement came to the person. */
export type HandOverWay = 'printed' | 'post' | 'email' | 'collected';

/** Words around an access statement, for staff: the statement itself is in the person's language, and its words are core's. */
export interface StatementMessages {
  readonly title: string;
  readonly open: string;
  readonly make: string;
  readonly makeAgain: string;
  /** What was chosen since is not in it. */
  readonly stale: string;
  readonly language: string;
  /** What is held has changed since it was looked at. */
  readonly changed: string;
  readonly lacks: string;
  readonly lack: Readonly<Record<Exclude<StatementLack['what'], 'retention'>, string>>;
  readonly lackRetention: (title: string) => string;
  readonly print: string;
  readonly handOver: string;
  readonly noRequest: string;
  readonly askedNow: string;
  readonly whoIsIt: string;
  readonly whoMissing: string;
  readonly how: string;
  readonly howMissing: string;
  readonly way: Readonly<Record<HandOverWay, string>>;
  /** What the log of the request says. */
  readonly handed: (way: string) => string;
  /** Something is missing in it. */
  readonly outcome: string;
  readonly outcomeMissing: string;
  readonly fulfilled: string;
  readonly stillOpen: string;
  readonly done: Readonly<Record<'fulfilled' | 'open', string>>;
}
