import type { Answer, AnswerWord, Channel, PresentedForm } from '@unticked/core';

/** "Information given to the customer", for all there is to tell. */
const told = ({ questions }: PresentedForm): readonly Answer[] =>
  questions
    .filter(({ kind, mode }) => kind === 'information' && mode === 'ask')
    .map(({ id }) => ({ questionId: id, answer: 'acknowledged' }));

const aboutNews = (
  { questions }: PresentedForm,
  answer: AnswerWord,
  channels: readonly Channel[],
): readonly Answer[] =>
  questions.some(({ id }) => id === 'news') ? channels.map((channel) => ({ questionId: 'news', channel, answer })) : [];

export const choices = {
  yes:
    (...channels: readonly Channel[]) =>
    (form: PresentedForm): readonly Answer[] => [...told(form), ...aboutNews(form, 'given', channels)],
  nothing: told,
  no: (form: PresentedForm): readonly Answer[] => [...told(form), ...aboutNews(form, 'refused', ['email', 'sms'])],
  stop:
    (...channels: readonly Channel[]) =>
    (form: PresentedForm): readonly Answer[] =>
      aboutNews(form, 'withdrawn', channels),
  objects: (form: PresentedForm): readonly Answer[] => aboutNews(form, 'objected', ['email', 'sms']),
  /** "I entered it wrongly": voids the entry that the form mirrors. */
  slip:
    (channel: Channel) =>
    ({ questions }: PresentedForm): readonly Answer[] => {
      const box = questions.find(({ id }) => id === 'news')?.boxes.find((one) => one.channel === channel);
      const corrects = box?.standing?.mirrors;
      return corrects ? [{ questionId: 'news', channel, answer: 'corrected', corrects }] : [];
    },
};
