import type { GateAnswer } from '@unticked/core';

const remedies: ReadonlySet<string> = new Set(['ask', 'ask_again']);
const noes: ReadonlySet<string> = new Set(['refused', 'withdrawn']);

/** Whether a yes is what is missing; after a no, `mayAsk` says when to ask. Who is not to be contacted at all is not asked either. */
export const isOpenQuestion = (answer: GateAnswer): boolean =>
  !answer.allowed && (remedies.has(answer.remedy) || noes.has(answer.reason));
