import { ConsentError } from '../../errors/consent-error.js';
import type { AccessStatement, Mask } from '../../model/access-statement.js';
import type { Held } from '../../model/held.js';
import { collectHeld, type HeldQuestion } from '../collect-held.js';
import type { RightsContext } from '../rights-context.js';
import { applyMask } from './apply-mask.js';
import { makeStatement } from './make-statement.js';

/** That it was handed over, for the log of the request. */
export interface HandOver {
  /** Of this person. */
  readonly request: string;
  /** 22 or more characters of base64url, made once; sending it again is harmless. */
  readonly id: string;
  /** "access statement, by post", at most 200 characters. */
  readonly how: string;
}

export interface StatementQuestion extends HeldQuestion {
  readonly subjectId: string;
  /** @default the language that the person was last asked in, else English */
  readonly locale?: string;
  /** What is about other people and is left out. @default nothing */
  readonly mask?: readonly Mask[];
  /** Needed with a mask: the `fingerprint` of what was looked at. */
  readonly seen?: string;
  /** @default it is only looked at */
  readonly handOver?: HandOver;
}

/** @throws `not_found` for a request of somebody else */
export async function assertTheirs(
  { ledger }: RightsContext,
  { subjects }: Pick<Held, 'subjects'>,
  handOver?: HandOver,
): Promise<void> {
  if (!handOver) return;
  const { subjectId } = await ledger.request(handOver.request);
  if (subjectId === null || !subjects.includes(subjectId))
    throw new ConsentError('not_found', { path: '/handOver/request' });
}

/** See `Rights.accessStatement`. */
export async function accessStatement(
  context: RightsContext,
  { subjectId, locale, mask, seen, handOver, ...question }: StatementQuestion,
): Promise<AccessStatement> {
  const { ledger, facts } = context;
  await ledger.noteLook({ subjectId, what: 'statement' });
  const held = await collectHeld(context, subjectId, question);
  await assertTheirs(context, held, handOver);
  const record = await ledger.personRecord({ subjectId });
  const statement = makeStatement(applyMask(held, mask, seen), record, facts, locale);
  if (handOver) {
    const { request, id, how } = handOver;
    await ledger.takeRequestStep({ request, id, step: 'handed_over', handedOver: how });
  }
  return statement;
}
