import type { Box, Channel, EventRef, Question } from '@unticked/core';

/** One control that a form shows, and what a tick in it says. */
export interface AnswerBox {
  /** Names the control in the page and in the store: `repair`, `news.email`, `offers.objects.post`. */
  readonly key: string;
  readonly questionId: string;
  readonly channel?: Channel;
  readonly says: 'given' | 'refused' | 'acknowledged' | 'objected';
  /** The other of Yes and No: choosing one leaves the other. */
  readonly other?: string;
  /** The person's stored No, which a chosen No shows. */
  readonly saidNo?: boolean;
  /** An empty box is an answer too: a consent that was not answered yet. */
  readonly asked?: boolean;
  /** UO-F05: information that must be ticked as read before a new person is created. */
  readonly required?: boolean;
  /** The stored yes that a ticked box shows: the only tick that nobody made here (UO-F01). */
  readonly mirrors?: EventRef;
}

const boxOf = (questionId: string, prefix: string, { channel }: Box, says: AnswerBox['says']): AnswerBox => ({
  questionId,
  says,
  ...(channel === '*' ? { key: prefix } : { key: `${prefix}.${channel}`, channel }),
});

const noes: ReadonlySet<string> = new Set(['refused', 'withdrawn']);

/** Yes and No, neither of them chosen. In a manage form the stored answer is: the yes that holds (UO-F01), or the no. */
function yesAndNo({ id, mode, boxes }: Question): readonly AnswerBox[] {
  const asked = mode === 'ask';
  const { status, mirrors } = (asked ? undefined : boxes[0]?.standing) ?? {};
  const no = `${id}.no`;
  return [
    { key: id, questionId: id, says: 'given', other: no, asked, ...(mirrors && { mirrors }) },
    { key: no, questionId: id, says: 'refused', other: id, asked, saidNo: noes.has(status ?? '') },
  ];
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
  const { id, kind, mode, boxes, required, control } = question;
  if (control) return yesAndNo(question);
  const asked = mode === 'ask';
  if (kind === 'consent') {
    return boxes.map((box) => {
      const mirrors = asked ? undefined : box.standing?.mirrors;
      return { ...boxOf(id, id, box, 'given'), asked, ...(mirrors && { mirrors }) };
    });
  }
  const open = boxes.filter(({ standing }) => standing?.status !== 'objected');
  const untold = open.some(({ standing }) => standing?.status !== 'open' && standing?.status !== 'informed');
  const told: AnswerBox = { key: id, questionId: id, says: 'acknowledged', required: required && asked && creating };
  const objections = kind === 'opt_out' ? open.map((box) => boxOf(id, `${id}.objects`, box, 'objected')) : [];
  return untold ? [told, ...objections] : objections;
}
