import type { Actor, Answer } from '@unticked/core';
import type { CaptureMethod } from './capture-method.js';
import type { CaptureState } from './capture-state.js';
import { claimedTime } from './claimed-time.js';
import { permits } from './permits.js';

/** What is known of how answers came: the clerk's words, else what the screen and its user say by themselves. */
export interface CaptureFacts {
  /** A withdrawal asks for no method; one that nobody chose is not said to have been in person. */
  readonly method: CaptureMethod | undefined;
  readonly withWhom: string | undefined;
  readonly place: string | undefined;
  /** When it is said to have happened, if somebody said so. */
  readonly claimedAt: string | undefined;
  /** The ledger's own now. */
  readonly now: string;
}

export interface CaptureSetting {
  readonly defaultMethod: CaptureMethod | undefined;
  readonly actor: Pick<Actor, 'name' | 'place'> | undefined;
  /** Milliseconds. */
  readonly now: number;
}

export function captureFacts(
  { chosen, withWhom, place, when }: CaptureState,
  { defaultMethod, actor, now }: CaptureSetting,
  answers: readonly Answer[],
): CaptureFacts {
  return {
    method: chosen ?? defaultMethod ?? (permits(answers) ? 'in_person' : undefined),
    withWhom: withWhom || actor?.name,
    place: place || actor?.place,
    claimedAt: claimedTime(when, now),
    now: new Date(now).toISOString(),
  };
}
