import type { ErasureCause, StayGround } from '@unticked/core';

/** What an erasure does and did, in words that are for the person too. */
export interface CertificateMessages {
  readonly title: string;
  /** @param date "1 October 2026" */
  readonly received: (date: string) => string;
  readonly done: (date: string) => string;
  /** By letter of GDPR Art. 17(1). */
  readonly because: string;
  readonly cause: Readonly<Record<ErasureCause, string>>;
  /** By letter of GDPR Art. 17(3). */
  readonly ground: Readonly<Record<StayGround, string>>;
  /** Before lists of what is erased, and what stays. */
  readonly goes: string;
  readonly went: string;
  readonly stays: string;
  readonly stayed: string;
  /** @param what "Invoices" */
  readonly counted: (what: string, count: number) => string;
  readonly until: (date: string) => string;
  readonly unlimited: string;
  readonly nothingHeld: string;
  /** Of a system that did not say what it holds, and has erased since. */
  readonly notListed: string;
  /** Of a system that no call reaches. */
  readonly byHand: string;
  readonly afterwards: Readonly<Record<'do_not_contact' | 'may_return', string>>;
  /** In which zone they are counted. */
  readonly days: string;
  readonly reference: (request: string) => string;
}
