import { ConsentError } from '../../errors/consent-error.js';
import type { ExportLinkInput } from '../../ledger/portability/send-export-link.js';
import type { SentExport } from '../../model/export-link.js';
import { fingerprintOf } from '../collect-held.js';
import { LEDGER_SYSTEM } from '../define-data-source.js';
import type { RightsContext } from '../rights-context.js';
import { assertMayHandOver } from '../statement/access-statement.js';
import { applyMask } from '../statement/apply-mask.js';
import type { HandOver } from '../statement/note-hand-over.js';
import { type ExportQuestion, formatsIn } from './export-question.js';
import { maskedDigest } from './masked-digest.js';
import { openHeld } from './open-held.js';

export interface SendExportQuestion
  extends Pick<ExportQuestion, 'subjectId' | 'locale' | 'formats' | 'systems' | 'mask' | 'seen'>,
    Pick<ExportLinkInput, 'channel' | 'contactPoints' | 'validFor' | 'downloads'> {
  /** The request that each download is a step of. @default none */
  readonly handOver?: Omit<HandOver, 'id'>;
}

/** See `Rights.sendExport`. */
export async function sendExport(context: RightsContext, question: SendExportQuestion): Promise<SentExport> {
  const { ledger, sources } = context;
  const { seen, mask = [], handOver, systems = [], ...input } = question;
  formatsIn(question);
  const known = new Set([LEDGER_SYSTEM, ...sources.map(({ id }) => id)]);
  const wrong = systems.findIndex((id) => !known.has(id));
  if (wrong >= 0) throw new ConsentError('invalid', { path: `/systems/${wrong}` });
  const { subjectId } = question;
  if (handOver) await assertMayHandOver(context, { subjects: await ledger.idsOf(subjectId) }, handOver);
  const said = { ...input, ...(question.systems ? { systems } : {}), ...(handOver ? { handOver } : {}) };
  if (mask.length === 0) return ledger.sendExportLink(said);
  const held = await openHeld(context, subjectId, mask);
  // What did not answer now would be something else at each download.
  if (held.systems.some(({ state }) => state === 'failed')) throw new ConsentError('unavailable');
  applyMask({ ...held, fingerprint: await fingerprintOf(context, held) }, mask, seen);
  return ledger.sendExportLink({ ...said, mask, seen: await maskedDigest(context, held, mask) });
}
