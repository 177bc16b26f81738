import type { Submission, SubmitResult } from '@unticked/core';
import type { FrozenAnswers } from '../answers/answer-store.js';
import { newId } from '../answers/new-id.js';

/** What is sent, as it stood when somebody saved. */
export interface Frozen extends FrozenAnswers {
  readonly submission: Omit<Submission, 'id'>;
}

export interface SaveTarget {
  readonly subjectId: string;
  /** `'new'`: refuse an id that already has a log. */
  readonly subject?: 'new' | undefined;
}

interface Sending {
  readonly frozen: Frozen;
  readonly submission: Submission;
  subjectId?: string;
  /** Nobody knows of one attempt whether it was written: the id stays. */
  uncertain?: boolean;
  promise?: Promise<SubmitResult>;
}

export interface SaverOptions {
  /** The answers now. */
  readonly freeze: () => Frozen;
  readonly send: (submission: Submission, target: SaveTarget) => Promise<SubmitResult>;
  readonly onSaving: () => void;
  readonly onSaved: (frozen: Frozen, result: SubmitResult, subjectId: string) => void;
  readonly onFailed: (frozen: Frozen, error: unknown, mayBeStored: boolean) => void;
}

/** True where nobody knows whether it was written. Read by shape: nothing here may load the core at run time. */
function isUncertain(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('code' in error)) return true;
  return ('retryable' in error && error.retryable === true) || error.code === 'aborted';
}

/**
 * Sends each save once. Its id is made when it is first sent and kept until the outcome is known, so a double click, a
 * retry and a component that is gone in the meantime make one set of entries. Nothing here stops with a component.
 */
export function createSaver({ freeze, send, onSaving, onSaved, onFailed }: SaverOptions) {
  let last: Sending | undefined;
  let target: SaveTarget | undefined;

  /** The save that is under way, or a new one once the answers differ. */
  const sendingFor = (subjectId: string | undefined): Sending => {
    const frozen = freeze();
    const same = last?.frozen.revision === frozen.revision && (last.subjectId ?? subjectId) === subjectId;
    if (!last || !same) last = { frozen, submission: { id: newId(), ...frozen.submission } };
    return last;
  };

  const submit = (to: SaveTarget): Promise<SubmitResult> => {
    const sending = sendingFor(to.subjectId);
    sending.subjectId = to.subjectId;
    target = to;
    if (sending.promise) return sending.promise;
    onSaving();
    const promise = send(sending.submission, to).then(
      (result) => {
        onSaved(sending.frozen, result, to.subjectId);
        return result;
      },
      (error: unknown) => {
        delete sending.promise;
        sending.uncertain ||= isUncertain(error);
        if (!sending.uncertain && last === sending) last = undefined;
        onFailed(sending.frozen, error, sending.uncertain);
        throw error;
      },
    );
    sending.promise = promise;
    return promise;
  };

  return {
    submit,
    /** The same save again. */
    retry: () => (target ? submit(target) : undefined),
    /** For a host that sends it along with its own data. Taking it twice gives the same. */
    take: () => sendingFor(undefined).submission,
    forget: () => {
      last = undefined;
      target = undefined;
    },
  };
}
