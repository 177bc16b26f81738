import { createHasher } from '../../canonical/create-hasher.js';
import { utf8 } from '../../canonical/utf8.js';
import type { Mask } from '../../model/access-statement.js';
import type { Held } from '../../model/held.js';
import type { ExportChunk, ExportedFile, ExportManifest } from '../../model/person-export.js';
import { collectHeld } from '../collect-held.js';
import { LEDGER_SYSTEM } from '../define-data-source.js';
import type { RightsContext } from '../rights-context.js';
import { assertTheirs, type StatementQuestion } from '../statement/access-statement.js';
import { applyMask } from '../statement/apply-mask.js';
import { makeStatement } from '../statement/make-statement.js';
import { renderStatement } from '../statement/render-statement.js';
import { dataFiles } from './data-files.js';
import { hex } from './hex.js';

export const MANIFEST = 'manifest.json';

interface Piece {
  readonly text: string;
  readonly entries: number;
}

/** The entries of the ledger that something is left out of: their personal part goes as a whole, since its hash is over all of it. */
function maskedEntries({ systems }: Held, mask: readonly Mask[] = []) {
  const sets = systems.find(({ system }) => system === LEDGER_SYSTEM)?.sets ?? [];
  return mask.flatMap(({ source, set, item }) => {
    const { id, seq } = (source === LEDGER_SYSTEM && sets.find((one) => one.id === set)?.items[item]) || {};
    return typeof id === 'string' && typeof seq === 'number' ? [{ subject: id, seq }] : [];
  });
}

/** See `Rights.exportPerson`. */
export async function* exportPerson(
  context: RightsContext,
  { subjectId, locale, mask, seen, handOver, ...question }: StatementQuestion,
): AsyncGenerator<ExportChunk> {
  const { ledger, crypto, facts } = context;
  await ledger.noteLook({ subjectId, what: 'export' });
  const held = await collectHeld(context, subjectId, question);
  await assertTheirs(context, held, handOver);
  const masked = applyMask(held, mask, seen);
  const record = await ledger.personRecord({ subjectId });
  const files: ExportedFile[] = [];
  async function* file(name: string, pieces: AsyncIterable<Piece> | Iterable<Piece>): AsyncGenerator<ExportChunk> {
    const hasher = createHasher(crypto);
    let [size, count] = [0, 0];
    for await (const { text, entries } of pieces) {
      const bytes = utf8(text);
      hasher.update(bytes);
      size += bytes.length;
      count += entries;
      yield { name, bytes };
    }
    files.push({ name, bytes: size, sha256: hex(await hasher.digest()), count });
  }
  const without = maskedEntries(held, mask);
  yield* file('consents.json', ledger.exportLogs({ subjects: held.subjects, without }));
  for (const { name, text, count } of dataFiles(masked.held)) yield* file(name, [{ text, entries: count }]);
  const statement = renderStatement(makeStatement(masked, record, facts, locale));
  yield* file('statement.txt', [{ text: statement, entries: 1 }]);
  const manifest: ExportManifest = {
    format: 'unticked/export/v1',
    subjectId,
    at: held.at,
    files,
    incomplete: held.systems.flatMap(({ system, state }) => (state === 'ok' ? [] : [system])),
    leftOut: masked.leftOut.reduce((sum, { count }) => sum + count, 0),
  };
  if (handOver) {
    const { request, id, how } = handOver;
    await ledger.takeRequestStep({ request, id, step: 'handed_over', handedOver: how });
  }
  yield { name: MANIFEST, bytes: utf8(`${JSON.stringify(manifest, null, 2)}\n`) };
}
