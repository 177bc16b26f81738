import type { PresentedForm } from '@unticked/core';
import { createPartContext } from '../anatomy/create-part-context.js';
import type { ConsentContextValue } from '../provider/consent-context.js';
import type { ConsentSession } from '../session/consent-session.js';
import type { Problem } from '../session/problem.js';
import type { CaptureMethod } from './capture-method.js';
import type { CaptureSentence } from './capture-sentence.js';
import type { CaptureState } from './capture-state.js';

export interface CaptureContextValue {
  readonly consent: ConsentContextValue;
  readonly session: ConsentSession;
  readonly form: PresentedForm;
  readonly state: CaptureState;
  readonly set: (patch: Partial<CaptureState>) => void;
  readonly method: CaptureMethod;
  readonly methods: readonly CaptureMethod[];
  readonly choose: (method: CaptureMethod, event: Event) => void;
  /** Something is given or told, or still may be: it is asked how. */
  readonly asks: boolean;
  readonly sentence: CaptureSentence | undefined;
  /** Shown where a save was held up. */
  readonly problems: readonly Problem[];
  /** For ids; made once for a group. */
  readonly uid: string;
}

export const captureContext = /* @__PURE__ */ createPartContext<CaptureContextValue>('CaptureFields.Root');
