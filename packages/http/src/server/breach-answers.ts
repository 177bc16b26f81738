import type { Ledger } from '@unticked/core';
import type { BreachCalls } from '../contract/breach-calls.js';
import type { Call } from './call.js';
import {
  affectedIds,
  readBreachBody,
  readBreachesBody,
  readBreachStepBody,
  readCountAffectedBody,
  readOpenBreachBody,
  readPlanBody,
} from './read-breach-body.js';

const write =
  <Body, Answer>(read: (text: string) => Body, take: (ledger: Ledger, body: Body) => Promise<Answer>) =>
  async ({ body, permit, onWrite }: Call): Promise<Answer> => {
    const ledger = await permit([undefined]);
    const said = read(await body());
    onWrite();
    return take(ledger, said);
  };

/** How each call about breaches is authorised and asked of the ledger. A breach is about nobody in particular. */
export const breachAnswers: {
  readonly [A in keyof BreachCalls]: (call: Call) => Promise<BreachCalls[A]['answer']>;
} = {
  breach_plan: async ({ permit }) => (await permit([undefined])).breachPlan(),
  save_breach_plan: write(readPlanBody, (ledger, body) => ledger.saveBreachPlan(body)),
  open_breach: write(readOpenBreachBody, (ledger, body) => ledger.openBreach(body)),
  take_breach_step: write(readBreachStepBody, (ledger, body) => ledger.takeBreachStep(body)),
  breach: async ({ body, permit }) => (await permit([undefined])).breach(readBreachBody(await body())),
  breaches: async ({ body, permit }) => (await permit([undefined])).breaches(readBreachesBody(await body())),
  count_affected: async ({ body, permit }) => {
    const asked = readCountAffectedBody(await body());
    const ledger = await permit(affectedIds(asked));
    return ledger.countAffected(asked.question, asked.soFar);
  },
};
