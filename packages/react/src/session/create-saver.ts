import type { Submission, SubmitResult } from '@unticked/core';
import { errorShape } from '../anatomy/error-shape.js';
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
  submission: Submission;
  target?: SaveTarget;
  /** Nobody knows of one attempt whether it was written: the id stays. */
  uncertain?: boolean;
  promise?: Promise<SubmitResult>;
}

export interface SaverOptions {
  /** The answers now. */
  readonly freeze: () => Frozen;
  readonly send: (submission: Submission, target: SaveTarget) => Promise<SubmitResult>;
  readonly onSaved: (frozen: Frozen, result: SubmitResult, subjectId: string) => void;
  readonly onFailed: (frozen: Frozen, error: unknown, mayBeStored: boolean) => void;
}

/** True where nobody knows whether it was written. */
function isUncertain(error: unknown): boolean {
  const { code, retryable } = errorShape(error);
  return code === undefined || code === 'aborted' || retryable === true;
}

/**
 * Sends each save once. Its id is made when it is first sent and kept until the outcome is known, so a double click, a
 * retry and a component that is gone in the meantime make one set of entries. Nothing here stops with a component.
 */
export function createSaver({ freeze, send, onSaved, onFailed }: SaverOptions) {
  let last: Sending | undefined;

  const identified = ({ submission }: Frozen): Submission => ({ ...submission, id: newId() });

  /** The save that is under way, or a new one once the answers differ. */
  const sendingFor = (subjectId?: string): Sending => {
    const frozen = freeze();
    const same = last?.frozen.revision === frozen.revision && (last.target?.subjectId ?? subjectId) === subjectId;
    if (!last || !same) last = { frozen, submission: identified(frozen) };
    return last;
  };

  const submit = (target: SaveTarget): Promise<SubmitResult> => {
    const sending = sendingFor(target.subjectId);
    const { frozen } = sending;
    sending.target = target;
    sending.promise ??= send(sending.submission, target).then(
      (result) => {
        onSaved(frozen, result, target.subjectId);
        return result;
      },
      (error: unknown) => {
        delete sending.promise;
        sending.uncertain ||= isUncertain(error);
        if (!sending.uncertain) sending.submission = identified(frozen);
        onFailed(frozen, error, sending.uncertain);
        throw error;
      },
    );
    return sending.promise;
  };

  return {
    submit,
    /** The same save again. */
    retry: () => last?.target && submit(last.target),
    /** For a host that sends it along with its own data. Taking it twice gives the same. */
    take: () => sendingFor().submission,
    forget: () => {
      last = undefined;
    },
  };
}
