import { earlier, type Instant, later } from '../../canonical/instant.js';
import { toCsv } from '../../canonical/to-csv.js';
import type { Attestation } from '../../model/attestation.js';
import type { EnvelopeData } from '../../model/envelope.js';
import { type ImportVerdict, importVerdicts } from '../../model/import-verdict.js';
import type { SectionMaker } from './audit-case.js';
import { personEntries } from './person-entries.js';
import { tell } from './tell.js';

interface Batch {
  readonly system: string;
  readonly id: string;
  first: Instant;
  last: Instant;
  vouched?: { readonly by: string; readonly attestation: Attestation };
  readonly counts: Map<ImportVerdict, number>;
}

/** Which import an entry came with, and what the gate made of it; both are in the evidence. */
function verdictIn({ evidence, source }: EnvelopeData) {
  if (evidence?.kind !== 'import_verdict') return undefined;
  const verdict = importVerdicts.find((one) => evidence.text?.split(' ')[0] === one);
  return verdict && { verdict, system: evidence.system ?? '', id: evidence.batch ?? source?.id ?? '' };
}

/** `imports.csv`: every batch of the period, what was made of its entries, and who answers for what they do not prove. */
export const importsSection: SectionMaker = async function* (of) {
  const { own, number, moment } = of.tongue;
  const { row, finding, said } = tell('imports', of);
  const batches = new Map<string, Batch>();
  for await (const { entry, event } of personEntries(of)) {
    const { envelope } = entry;
    if (event.recordedBy !== 'import' || typeof envelope !== 'object') continue;
    if ('purposeId' in event && of.titleOf(event.purposeId) === undefined) continue;
    const found = verdictIn(envelope);
    if (!found) continue;
    const { recordedAt: at } = event;
    const key = `${found.system} ${found.id}`;
    const batch: Batch = batches.get(key) ?? {
      system: found.system,
      id: found.id,
      first: at,
      last: at,
      counts: new Map(),
    };
    batches.set(key, batch);
    batch.first = earlier(batch.first, at);
    batch.last = later(batch.last, at);
    batch.counts.set(found.verdict, (batch.counts.get(found.verdict) ?? 0) + 1);
    const { attestation, recordedBy } = envelope;
    if (attestation && recordedBy) batch.vouched ??= { by: of.staff(recordedBy), attestation };
  }
  yield {
    text: toCsv([['system', 'batch', 'first', 'last', 'verdict', 'entries', 'vouched_by', 'compared', 'reason']]),
    entries: 0,
  };
  for (const { system, id, first, last, counts, vouched } of batches.values()) {
    const { by = '', attestation } = vouched ?? {};
    const { sampleSize = null, reason = '' } = attestation ?? {};
    const count = (verdict: ImportVerdict) => counts.get(verdict) ?? 0;
    const rows = [...counts].map(([verdict, many]) => [system, id, first, last, verdict, many, by, sampleSize, reason]);
    yield { text: toCsv(rows), entries: rows.length };
    const verdicts = importVerdicts.filter((verdict) => verdict !== 'reject').map((verdict) => number(count(verdict)));
    row(of.systemOf(system), id, moment(first), ...verdicts, by, sampleSize === null ? '' : number(sampleSize));
    if (attestation)
      finding(
        own.imports.vouched(
          id,
          of.systemOf(system),
          by,
          number(attestation.sampleSize),
          number(count('accept_attested')),
        ),
      );
  }
  return said();
};
