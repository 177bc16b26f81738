import type { Confirmed } from '@unticked/core';
import { createPartContext } from '../anatomy/create-part-context.js';

export interface ConfirmContextValue {
  readonly state: 'idle' | 'sending' | 'confirmed' | 'error';
  readonly result?: Confirmed | undefined;
  readonly error?: unknown;
  /** The last press was a script's. */
  readonly untrusted: boolean;
  /** Pressing again would change nothing: it is confirmed, or never can be by this link. */
  readonly over: boolean;
  readonly press: (event: MouseEvent) => void;
}

export const confirmContext = /* @__PURE__ */ createPartContext<ConfirmContextValue>('ConsentConfirm.Root');
