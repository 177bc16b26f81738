import type { Evidence, GuardianCheck, GuardianRelation } from '@unticked/core';
import type { ConsentSession } from '../session/consent-session.js';
import { createValue, type Value } from '../session/create-value.js';
import type { CaptureMethod } from './capture-method.js';

/** What the clerk says about how an answer came. Empty is not said. */
export interface CaptureState {
  /** `undefined` while the chip is only the default. */
  readonly chosen: CaptureMethod | undefined;
  readonly withWhom: string;
  readonly place: string;
  /** As `datetime-local` has it; on paper a date. */
  readonly when: string;
  readonly note: string;
  readonly printedForm: string;
  readonly message: string;
  /** Who says yes for a child; empty is not said. */
  readonly relation: GuardianRelation | '';
  readonly guardianName: string;
  readonly verification: GuardianCheck | '';
  /** How it was verified, where it was `other`. */
  readonly guardianNote: string;
  /** A file that was kept, and goes with the answers. */
  readonly evidence: Evidence | undefined;
  /** Opened by the clerk. */
  readonly details: boolean;
  readonly noting: boolean;
}

/** What each customer begins with: nothing of the one before. */
export const blankState: CaptureState = {
  chosen: undefined,
  withWhom: '',
  place: '',
  when: '',
  note: '',
  printedForm: '',
  message: '',
  relation: '',
  guardianName: '',
  verification: '',
  guardianNote: '',
  evidence: undefined,
  details: false,
  noting: false,
};

const states = new WeakMap<ConsentSession, Value<CaptureState>>();

/** How the answers of a session came. It stays when the fields go. */
export function captureStateOf(session: ConsentSession): Value<CaptureState> {
  const state = states.get(session) ?? createValue(blankState);
  states.set(session, state);
  return state;
}
