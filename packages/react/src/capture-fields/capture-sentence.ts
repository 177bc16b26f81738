import type { Answer, PresentedForm } from '@unticked/core';
import { byChannels } from '../anatomy/by-channels.js';
import type { Format } from '../anatomy/use-format.js';
import type { Messages } from '../messages/messages.js';
import type { CaptureFacts } from './capture-facts.js';
import { captureKinds } from './capture-kinds.js';
import type { CaptureState } from './capture-state.js';
import { needsGuardian } from './needs-guardian.js';

export interface CaptureSentence {
  /** "Said yes to news by e-mail" */
  readonly what: string;
  /** "in person, to Eva K., Linz shop, today 14:02" */
  readonly how: string;
}

type SaidOfGuardian = Partial<Pick<CaptureState, 'relation' | 'guardianName' | 'verification' | 'guardianNote'>>;

/** The weightiest first. What was left empty is not said. */
const order = ['given', 'refused', 'withdrawn', 'corrected', 'objected', 'acknowledged'] as const;

/** The sentence that staff read before they save; nothing where nothing was said. */
export function captureSentence(
  answers: readonly Answer[],
  { questions, locale }: Pick<PresentedForm, 'questions' | 'locale'>,
  {
    method,
    withWhom,
    place,
    now,
    claimedAt = now,
    relation,
    guardianName = '',
    verification,
    guardianNote = '',
  }: CaptureFacts & SaidOfGuardian,
  messages: Messages,
  format: Format,
): CaptureSentence | undefined {
  const { common, capture } = messages;
  // A name in another language stands as a quotation.
  const foreign = locale.split('-')[0] !== messages.locale.split('-')[0];
  const parts = order.flatMap((word) => {
    const names = questions.flatMap(({ id, title }) => {
      const own = answers.filter(({ questionId, answer }) => questionId === id && answer === word);
      const channels = own.map(({ channel }) => channel);
      const by = byChannels(channels, { messages, format });
      return own.length > 0 ? capture.named(foreign ? common.quote(title) : title, by) : [];
    });
    return names.length > 0 ? capture.said[word](format.list(names)) : [];
  });
  if (parts.length === 0) return undefined;
  const gives = answers.some(({ answer }) => answer === 'given');
  const { relations, checks, said } = capture.guardian;
  const verified = relation && verification && (verification === 'other' ? guardianNote.trim() : checks[verification]);
  const isForChild = verified && needsGuardian(questions, answers);
  const how = [
    isForChild && said([relations[relation], guardianName.trim()].filter(Boolean).join(' '), verified),
    method && (method === 'customer_ticks' ? capture.customerTicked : common.method[captureKinds[method].method]),
    withWhom && (gives ? capture.to : capture.by)(withWhom),
    place,
    format.date(claimedAt) === format.date(now)
      ? capture.today(format.time(claimedAt))
      : capture.onDay(format.date(claimedAt), format.time(claimedAt)),
  ];
  return { what: format.capital(parts.join(', ')), how: how.filter(Boolean).join(', ') };
}
