import { utf8 } from '../../canonical/utf8.js';
import type { Mask } from '../../model/access-statement.js';
import type { Held } from '../../model/held.js';
import type { ExportChunk, ExportManifest } from '../../model/person-export.js';
import { fingerprintOf } from '../collect-held.js';
import { LEDGER_SYSTEM } from '../define-data-source.js';
import { type HeldSet, itemAt } from '../held-set.js';
import type { RightsContext } from '../rights-context.js';
import { assertMayHandOver } from '../statement/access-statement.js';
import { applyMask, type Masked } from '../statement/apply-mask.js';
import { chooseSystems } from '../statement/choose-systems.js';
import { makeStatement } from '../statement/make-statement.js';
import { noteHandOver } from '../statement/note-hand-over.js';
import { statementPieces } from '../statement/statement-pieces.js';
import { dataFiles } from './data-files.js';
import { type ExportQuestion, formatsIn, isLogAlone } from './export-question.js';
import { fileWriter } from './file-writer.js';
import { openHeld } from './open-held.js';
import { staffNames, withStaffNames } from './staff-names.js';

export const MANIFEST = 'manifest.json';
/** Over the manifest of an audit pack. */
export const SIGNATURE = 'manifest.jws';

/** What differs between who takes an export. */
export interface Taking {
  /** The fingerprint of what was looked at when its mask was made. */
  readonly seen: (held: Held<HeldSet>) => Promise<string | undefined>;
  /** Everything but the manifest was taken. */
  readonly onTaken: () => Promise<void>;
}

/** The entries of the ledger that something is left out of: their personal part goes as a whole, since its hash is over all of it. */
function maskedEntries({ systems }: Masked<HeldSet>['held'], mask: readonly Mask[] = []) {
  const sets = systems.find(({ system }) => system === LEDGER_SYSTEM)?.sets ?? [];
  return mask.flatMap(({ source, set, item }) => {
    const found = source === LEDGER_SYSTEM ? sets.find((one) => one.id === set) : undefined;
    const { id, seq } = (found && itemAt(found, item)) ?? {};
    return typeof id === 'string' && typeof seq === 'number' ? [{ subject: id, seq }] : [];
  });
}

/** What is held, with what is left out of it. The log alone is written page by page, so that nothing is collected for it. */
async function gather(context: RightsContext, question: ExportQuestion, taking: Taking): Promise<Masked<HeldSet>> {
  const { subjectId, mask = [], onProgress } = question;
  if (mask.length > 0 || !isLogAlone(question)) {
    const taken = await openHeld(context, subjectId, mask, onProgress ? { onProgress } : {});
    // Another reading of all of it, for those who have looked at it.
    if (mask.length === 0 && question.seen === undefined) return { held: taken, leftOut: [], notAskedFor: [] };
    const held = { ...taken, fingerprint: await fingerprintOf(context, taken) };
    return applyMask(held, mask, await taking.seen(held));
  }
  const subjects = await context.ledger.idsOf(subjectId);
  return { held: { subjectId, subjects, at: context.now(), systems: [] }, leftOut: [], notAskedFor: [] };
}

/** The files of an export and its manifest, as they are made. */
export async function* exportFiles(
  context: RightsContext,
  question: ExportQuestion,
  taking: Taking,
): AsyncGenerator<ExportChunk> {
  const { subjectId, locale, mask, handOver, staff = 'pseudonyms' } = question;
  const { ledger, crypto } = context;
  const formats = formatsIn(question);
  const whole = await gather(context, question, taking);
  const { subjects, at } = whole.held;
  await assertMayHandOver(context, whole.held, handOver);
  const pseudonym = staff === 'pseudonyms' ? staffNames() : undefined;
  // The log has nothing to do with systems.
  const chosen = chooseSystems(whole, isLogAlone(question) ? undefined : question.systems);
  const masked = { ...chosen, held: pseudonym ? await withStaffNames(chosen.held, pseudonym) : chosen.held };
  const { files, write: file } = fileWriter(crypto);
  if (formats.has('log')) {
    const without = maskedEntries(whole.held, mask);
    yield* file('consents.json', ledger.exportLogs({ subjects, without, ...(pseudonym ? { pseudonym } : {}) }));
  }
  for (const { name, format, pieces } of dataFiles(masked.held)) if (formats.has(format)) yield* file(name, pieces);
  if (formats.has('statement'))
    yield* file('statement.txt', statementPieces(await makeStatement(context, masked, locale)));
  const manifest: ExportManifest = {
    format: 'unticked/export/v1',
    subjectId,
    at,
    files,
    incomplete: chosen.held.systems.flatMap(({ system, state }) => (state === 'ok' ? [] : [system])),
    leftOut: masked.leftOut.reduce((sum, { count }) => sum + count, 0),
    ...(chosen.notAskedFor.length > 0 ? { notAskedFor: chosen.notAskedFor.map(({ system }) => system) } : {}),
    ...(pseudonym ? { staff: 'pseudonyms' } : {}),
  };
  await taking.onTaken();
  yield { name: MANIFEST, bytes: utf8(`${JSON.stringify(manifest, null, 2)}\n`) };
}

/** See `Rights.exportPerson`. */
export async function* exportPerson(context: RightsContext, question: ExportQuestion): AsyncGenerator<ExportChunk> {
  const { subjectId, seen, handOver } = question;
  await context.ledger.noteLook({ subjectId, what: 'export' });
  yield* exportFiles(context, question, {
    seen: async () => seen,
    onTaken: async () => {
      if (handOver) await noteHandOver(context.ledger, handOver);
    },
  });
}
