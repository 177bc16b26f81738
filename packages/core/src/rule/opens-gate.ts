import type { Answer } from '../model/answer.js';
import type { Purpose } from '../model/policy.js';

/** True for an answer after which the gate may open: a yes, or "told" where they may until they object. */
export const opensGate = (answer: Pick<Answer, 'answer'>, purpose: Pick<Purpose, 'kind'>): boolean =>
  answer.answer === 'given' || (answer.answer === 'acknowledged' && purpose.kind === 'opt_out');
