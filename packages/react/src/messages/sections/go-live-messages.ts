import type { ReadinessCheck } from '@unticked/core';

/** Going live: what is missing, what observing showed, and switching on. Numbers come in already written in the language. */
export interface GoLiveMessages {
  readonly title: string;
  readonly checks: string;
  readonly state: Readonly<Record<ReadinessCheck['state'], string>>;
  readonly check: Readonly<
    Record<ReadinessCheck['id'], { readonly title: string; readonly ready: string; readonly todo: string }>
  >;
  /** An import that was begun and is not finished. */
  readonly import: {
    readonly title: (file: string) => string;
    readonly unfinished: string;
    readonly reached: (rows: string, total: string, when: string) => string;
    readonly todo: string;
    readonly goOn: string;
    readonly giveUp: (file: string) => string;
    readonly failed: string;
  };
  readonly allReady: string;
  readonly missing: (count: string) => string;

  readonly purposes: string;
  readonly noPurposes: string;
  readonly binds: string;
  readonly observed: string;
  /** @param by "by e-mail"; empty for a use without contact */
  readonly wouldBlock: (by: string, contacts: string, since: string) => string;
  readonly toPeople: (people: string) => string;
  readonly reasonCount: (reason: string, contacts: string) => string;
  readonly nothingObserved: string;
  readonly switchOn: (title: string) => string;
  readonly counting: string;
  readonly effectTitle: (title: string) => string;
  readonly effect: (by: string, blocked: string, total: string) => string;
  readonly noEffect: (by: string, total: string) => string;
  /** So many of those have no entry at all. */
  readonly unknown: (people: string) => string;
  readonly confirm: string;
  readonly cancel: string;
  readonly switching: string;
  readonly switched: (title: string) => string;
  readonly failed: string;
}
