import { ConsentError } from '../../errors/consent-error.js';
import type { AccessStatement, Mask } from '../../model/access-statement.js';
import type { Held } from '../../model/held.js';
import { collectHeld, type HeldQuestion } from '../collect-held.js';
import type { RightsContext } from '../rights-context.js';
import { applyMask } from './apply-mask.js';
import { chooseSystems } from './choose-systems.js';
import { makeStatement } from './make-statement.js';
import { type HandOver, noteHandOver } from './note-hand-over.js';
import { wholeStatement } from './whole-statement.js';

export interface StatementQuestion extends HeldQuestion {
  readonly subjectId: string;
  /** @default the language that the person was last asked in, else English */
  readonly locale?: string;
  /** What is about other people and is left out. @default nothing */
  readonly mask?: readonly Mask[];
  /** Ids of the systems whose data is in it, the ledger's own too; those that are not are named in it. @default all */
  readonly systems?: readonly string[];
  /** The `fingerprint` of what was looked at, so that no more is handed over than that. Needed with a mask. */
  readonly seen?: string;
  /** @default it is only looked at */
  readonly handOver?: HandOver;
}

/**
 * Whether data may go out in answer to a request: it is of this person, and somebody wrote down how they were known to be who they
 * say (GDPR Art. 12(6)).
 * @throws `not_found` for a request of somebody else; `not_identified`
 */
export async function assertMayHandOver(
  { ledger }: RightsContext,
  { subjects }: Pick<Held, 'subjects'>,
  handOver?: Pick<HandOver, 'request'>,
): Promise<void> {
  if (!handOver) return;
  const { subjectId, identifiedBy } = await ledger.request(handOver.request);
  if (subjectId === null || !subjects.includes(subjectId))
    throw new ConsentError('not_found', { path: '/handOver/request' });
  if (identifiedBy === null) throw new ConsentError('not_identified', { path: '/handOver/request' });
}

/** See `Rights.accessStatement`. */
export async function accessStatement(
  context: RightsContext,
  { subjectId, locale, mask, systems, seen, handOver, ...question }: StatementQuestion,
): Promise<AccessStatement> {
  const { ledger } = context;
  await ledger.noteLook({ subjectId, what: 'statement' });
  const held = await collectHeld(context, subjectId, question);
  await assertMayHandOver(context, held, handOver);
  const chosen = chooseSystems(applyMask(held, mask, seen), systems);
  const statement = await wholeStatement(await makeStatement(context, chosen, locale));
  if (handOver) await noteHandOver(ledger, handOver);
  return statement;
}
