import { pickLocale } from '../../form/pick-locale.js';
import { type AnswerKind, answerKinds } from '../../model/event.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import type { Preferences, PreferencesResult } from '../../model/preferences.js';
import { knownPurposes } from '../../status/policy-timeline.js';
import type { Session } from '../session.js';
import type { SubmitResult } from '../submit-result.js';

interface Written {
  readonly done: SubmitResult;
  /** Of the log that was written to, what was just written included. */
  readonly entries: readonly LoggedEvent[];
  readonly preferences: Preferences;
  readonly locale: string | undefined;
}

const isAnswer = (kind: string): kind is AnswerKind => (answerKinds as readonly string[]).includes(kind); // any word may be asked about

/** What a write did in words that the person may read: no names, no notes, and nothing of what they do not see. */
export async function preferencesResult(
  { context, tenant }: Session,
  { done: { outcome, events, rejected, pending, receipt }, entries, preferences, locale }: Written,
): Promise<PreferencesResult> {
  const { timeline } = await context.registry.load(tenant);
  const known = knownPurposes(timeline);
  const written = new Set(events.map(({ seq }) => seq));
  const changed = entries.flatMap(({ ref, event }) => {
    if (!written.has(ref.seq) || event === 'unreadable' || !('purposeId' in event) || !isAnswer(event.kind)) return [];
    const owner = known.get(event.purposeId);
    const title = owner?.purpose.title[pickLocale(owner.published.policy, locale)] ?? event.purposeId;
    return [{ purposeId: event.purposeId, channel: event.channel, title, answer: event.kind }];
  });
  return { outcome, changed, rejected, pending, preferences, ...(receipt === undefined ? {} : { receipt }) };
}
