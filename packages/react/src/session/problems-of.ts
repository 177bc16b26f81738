import type { AnswerStore } from '../answers/answer-store.js';
import type { Messages } from '../messages/messages.js';
import type { CaptureSource } from './capture-source.js';
import type { Problem } from './problem.js';
import type { SessionView } from './session-view.js';

export interface ProblemSources {
  readonly view: SessionView;
  readonly store: AnswerStore;
  readonly capture: CaptureSource | undefined;
  /** The person has no id yet. */
  readonly creating: boolean;
  readonly messages: Messages;
}

/**
 * What keeps a save back, in the order of the page. An empty consent is never among it (UO-F04), and on an edit neither is
 * information: it is only a reminder then.
 */
export function problemsOf({ view, store, capture, creating, messages }: ProblemSources): readonly Problem[] {
  const words = messages.checkboxes;
  if (!view.form) return creating ? [{ at: 'load', message: words.notLoaded }] : [];
  const { questions, audience } = view.form;
  const clerk = audience === 'clerk';
  const unread = store.all().flatMap(({ key, questionId, required, ticked }) => {
    if (!required || ticked) return [];
    const question = questions.find(({ id }) => id === questionId);
    const message = clerk ? words.tellFirst(question?.clerkLabel ?? '') : words.readFirst(question?.title ?? '');
    return [{ at: key, message }];
  });
  const unsaid = clerk && store.stops() && !view.reason ? [{ at: 'reason', message: words.sayReason }] : [];
  const lacking = (clerk && capture?.problems(store.freeze(view.reason).answers)) || [];
  return [...unread, ...unsaid, ...lacking];
}
