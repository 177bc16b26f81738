/** Three events for a new person: told, yes by e-mail, left empty by SMS. Two whenever it comes again. */
export const answers = [
  { questionId: 'service', answer: 'acknowledged' },
  { questionId: 'news', channel: 'email', answer: 'given' },
] as const;
