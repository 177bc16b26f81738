import type { Capture, Mode } from '@unticked/core';
import type { CaptureSource } from '../session/capture-source.js';
import type { CaptureSetting, CaptureState } from './capture-state.js';
import { capturedAs } from './captured-as.js';

export interface CaptureStore extends CaptureSource {
  readonly state: () => CaptureState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly set: (patch: Partial<CaptureState>) => void;
  /** Kept for the save, also when the fields are gone by then. */
  readonly follow: (setting: CaptureSetting) => void;
}

const blank: CaptureState = {
  chosen: undefined,
  withWhom: '',
  place: '',
  when: '',
  note: '',
  printedForm: '',
  message: '',
  details: false,
  noting: false,
};

/** Holds how we got it, for one customer: nothing of it is there for the next. @param setting until the first `follow` */
export function createCaptureStore(setting: CaptureSetting): CaptureStore {
  let state = blank;
  let revision = 0;
  let now = setting;
  const listeners = new Set<() => void>();
  const change = (next: CaptureState) => {
    state = next;
    revision += 1;
    for (const listener of listeners) listener();
  };
  return {
    state: () => state,
    revision: () => revision,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    set: (patch) => change({ ...state, ...patch }),
    follow: (next) => {
      now = next;
    },
    clear: () => change(blank),
    problems: (answers) => now.problems(answers),
    read: (answers): { mode: Mode; capture: Capture } => capturedAs(state, now, answers),
  };
}
