import type { ChannelKey } from './channel.js';

/** What the person sees after they have confirmed. It names nobody: who holds the link has shown an address, not a name. */
export interface Confirmed {
  /** `already`: it was confirmed by this link before; nothing was written. */
  readonly outcome: 'confirmed' | 'already';
  readonly answers: readonly { readonly purposeId: string; readonly title: string; readonly channel: ChannelKey }[];
}
