import type { ChannelKey } from './channel.js';

/** One yes that holds by it. */
export interface ConfirmedAnswer {
  readonly purposeId: string;
  readonly channel: ChannelKey;
  readonly title: string;
  /** Of the title: the language that the person was asked in. */
  readonly locale: string;
}

/** What the person sees after they have confirmed. It names nobody: who holds the link has shown an address, not a name. */
export interface Confirmed {
  /** `already`: it was confirmed by this link before; nothing was written. */
  readonly outcome: 'confirmed' | 'already';
  readonly answers: readonly ConfirmedAnswer[];
}
