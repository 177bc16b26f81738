import { ConsentError } from '../../errors/consent-error.js';
import type { AccessStatement, Mask } from '../../model/access-statement.js';
import type { Held } from '../../model/held.js';
import { collectHeld, type HeldQuestion } from '../collect-held.js';
import type { RightsContext } from '../rights-context.js';
import { applyMask } from './apply-mask.js';
import { makeStatement } from './make-statement.js';
import { type HandOver, noteHandOver } from './note-hand-over.js';

export interface StatementQuestion extends HeldQuestion {
  readonly subjectId: string;
  /** @default the language that the person was last asked in, else English */
  readonly locale?: string;
  /** What is about other people and is left out. @default nothing */
  readonly mask?: readonly Mask[];
  /** The `fingerprint` of what was looked at, so that no more is handed over than that. Needed with a mask. */
  readonly seen?: string;
  /** @default it is only looked at */
  readonly handOver?: HandOver;
}

/** @throws `not_found` for a request of somebody else */
export async function assertTheirs(
  { ledger }: RightsContext,
  { subjects }: Pick<Held, 'subjects'>,
  handOver?: Pick<HandOver, 'request'>,
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
  if (handOver) await noteHandOver(ledger, handOver);
  return statement;
}
