import type { Box, Channel, EventRef, Question } from '@unticked/core';

/** One control that a form shows, and what a tick in it says. */
export interface AnswerBox {
  /** Names the control in the page and in the store: `repair`, `news.email`, `offers.objects.post`. */
  readonly key: string;
  readonly questionId: string;
  readonly channel?: Channel;
  readonly says: 'given' | 'acknowledged' | 'objected';
  /** True where an empty box is an answer too: a consent that was not answered yet. */
  readonly asked: boolean;
  /** UO-F05: information that must be ticked as read before a new person is created. */
  readonly required: boolean;
  /** The stored yes that a ticked box shows: the only tick that nobody made here (UO-F01). */
  readonly mirrors?: EventRef;
}

const channelOf = ({ channel }: Box) => (channel === '*' ? {} : { channel });

const keyOf = (id: string, { channel }: Box): string => (channel === '*' ? id : `${id}.${channel}`);

const told = ({ id }: Question): AnswerBox => ({
  key: id,
  questionId: id,
  says: 'acknowledged',
  asked: false,
  required: false,
});

function consentBoxes({ id, mode, boxes }: Question): readonly AnswerBox[] {
  return boxes.map((box) => {
    const mirrors = mode === 'manage' ? box.standing?.mirrors : undefined;
    const common = { ...channelOf(box), key: keyOf(id, box), questionId: id, says: 'given', required: false } as const;
    return { ...common, asked: mode === 'ask', ...(mirrors && { mirrors }) };
  });
}

function optOutBoxes(question: Question): readonly AnswerBox[] {
  const open = question.boxes.filter(({ standing }) => standing?.status !== 'objected');
  const objections = open.map((box): AnswerBox => {
    const key = keyOf(`${question.id}.objects`, box);
    return { ...channelOf(box), key, questionId: question.id, says: 'objected', asked: false, required: false };
  });
  return open.some(({ standing }) => standing?.status !== 'open') ? [told(question), ...objections] : objections;
}

/**
 * The controls of one question: one for each purpose and channel, and none for several (UO-F02).
 *
 * An `opt_out` question has "I have read this" and, by channel, "I object". Saving without a word about it tells nobody
 * anything: it writes nothing and the gate stays shut. Told is what somebody ticked as told (GDPR Art. 21(4)), and where
 * both are ticked the objection holds. What was objected to stays so; no control here takes it back.
 *
 * @param creating the person has no id yet; later, required information is only a reminder
 */
export function boxesOf(question: Question, creating: boolean): readonly AnswerBox[] {
  if (question.kind === 'consent') return consentBoxes(question);
  if (question.kind === 'opt_out') return optOutBoxes(question);
  if (question.boxes.some(({ standing }) => standing?.status === 'informed')) return [];
  return [{ ...told(question), required: question.required && question.mode === 'ask' && creating }];
}
