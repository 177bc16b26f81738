import { parseInstant } from '../../canonical/instant.js';
import { utf8 } from '../../canonical/utf8.js';
import { ConsentError } from '../../errors/consent-error.js';
import type { ExportChunk, ExportedFile } from '../../model/person-export.js';
import { MANIFEST } from '../export/export-person.js';
import { fileWriter } from '../export/file-writer.js';
import type { RightsContext } from '../rights-context.js';
import { aboutWords } from './about-words.js';
import type { AuditCase, AuditQuestion } from './audit-question.js';
import { countsSection } from './counts-section.js';
import { ledgerSection } from './ledger-section.js';
import { sampleSection } from './sample-section.js';

/** `manifest.json`: a pack without it was cut off. */
export interface AuditManifest {
  readonly format: 'unticked/audit/v1';
  readonly at: string;
  readonly from: string;
  readonly until: string;
  readonly seed: string;
  readonly sampleSize: number;
  /** @default all */
  readonly brand?: string;
  readonly staff: 'unnamed' | 'named';
  readonly files: readonly ExportedFile[];
}

const sections = [
  ['counts.csv', countsSection],
  ['sample.ndjson', sampleSection],
  ['ledger.json', ledgerSection],
] as const;

function checked(question: AuditQuestion): AuditCase['question'] {
  const wrong = (path: string) => new ConsentError('invalid', { path });
  const { from, until, seed, sampleSize = 25 } = question;
  if (!parseInstant(from)) throw wrong('/from');
  if (!parseInstant(until) || until <= from) throw wrong('/until');
  if (seed.trim() === '' || seed.length > 200) throw wrong('/seed');
  if (!Number.isInteger(sampleSize) || sampleSize < 1 || sampleSize > 500) throw wrong('/sampleSize');
  return { ...question, sampleSize };
}

/** See `Rights.auditPack`. */
export async function* auditPack(context: RightsContext, asked: AuditQuestion): AsyncGenerator<ExportChunk> {
  const question = checked(asked);
  const { from, until, seed, sampleSize, brand, staff = 'unnamed', locale, sign } = question;
  const purposes = await context.ledger.purposesInForce();
  const meant = purposes.filter(({ controller }) => brand === undefined || controller.id === brand);
  if (brand !== undefined && meant.length === 0) throw new ConsentError('invalid', { path: '/brand' });
  const of: AuditCase = { context, question, purposeIds: meant.map(({ purpose }) => purpose.id) };
  const { files, write } = fileWriter(context.crypto);
  yield* write('about.txt', [{ text: aboutWords(locale), entries: 0 }]);
  for (const [name, section] of sections) yield* write(name, section(of));
  const manifest: AuditManifest = {
    format: 'unticked/audit/v1',
    at: context.now(),
    from,
    until,
    seed,
    sampleSize,
    ...(brand === undefined ? {} : { brand }),
    staff,
    files,
  };
  const bytes = utf8(`${JSON.stringify(manifest, null, 2)}\n`);
  yield { name: MANIFEST, bytes };
  if (sign) yield { name: 'manifest.jws', bytes: utf8(await sign(bytes)) };
}
