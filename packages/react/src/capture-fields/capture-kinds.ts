import type { Method, Mode } from '@unticked/core';
import type { SessionView } from '../session/session-view.js';
import type { CaptureMethod } from './capture-method.js';

export interface CaptureKind {
  readonly method: Method;
  readonly mode: Mode;
  /** How the questions are put while this chip is on. */
  readonly showing: SessionView['showing'];
  /** What a yes needs besides (design §5). */
  readonly needs?: 'note' | 'printedForm' | 'message';
}

const face = { mode: 'read_aloud', showing: 'read_out_ticked' } as const;
const signed = { mode: 'paper', showing: 'in_writing', needs: 'printedForm' } as const;
const written = { mode: 'screen', showing: 'in_writing', needs: 'message' } as const;

/** What each chip means for the ledger. */
export const captureKinds: Readonly<Record<CaptureMethod, CaptureKind>> = {
  in_person: { method: 'in_person', ...face },
  phone: { method: 'phone', mode: 'read_aloud', showing: 'read_out' },
  paper: { method: 'paper', ...signed },
  email: { method: 'email', ...written },
  customer_ticks: { method: 'in_person', mode: 'screen', showing: 'turn_screen' },
  meeting: { method: 'meeting', ...face },
  event: { method: 'event', ...signed },
  letter: { method: 'letter', ...written },
  other: { method: 'other', mode: 'screen', showing: 'in_writing', needs: 'note' },
};
