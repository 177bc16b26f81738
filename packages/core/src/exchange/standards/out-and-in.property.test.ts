import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomRecord } from '../../../fixtures/random-record.js';
import type { PersonRecord } from '../../model/person-record.js';
import { answerInThree } from '../../status/answer-in-three.js';
import { readStandard } from './read-standard.js';
import { standardRows } from './standard-rows.js';
import { writeDpvReceipt } from './write-dpv-receipt.js';
import { writeDpvRecord } from './write-dpv-record.js';
import { writeFhir } from './write-fhir.js';
import { writeKantara } from './write-kantara.js';

const formats = [
  ['a record', writeDpvRecord, 'dpv_record', true],
  ['a receipt', writeDpvReceipt, 'dpv_receipt', true],
  ['FHIR', writeFhir, 'fhir_consent', true],
  // It has no word for a no.
  ['Kantara', writeKantara, 'kantara_receipt', false],
] as const;

/** What another ledger would be told, by cell. */
function told(record: PersonRecord, write: (typeof formats)[number][1]) {
  const reading = readStandard(JSON.stringify(write(record).document));
  const purposes = Object.fromEntries(
    record.cells.map(({ purposeId, channel }) => [
      channel === '*' ? purposeId : `${purposeId}#${channel}`,
      { purposeId, channel },
    ]),
  );
  return { reading, statements: standardRows(reading, { purposes }).rows.flatMap((row) => row.statements) };
}

let yeses = 0;
let noes = 0;

test.each(formats)('out as %s and in again is the same or less, never more', (_, write, format, knowsNo) => {
  fc.assert(
    fc.property(randomRecord, (record) => {
      const { reading, statements } = told(record, write);
      if (reading.records.length > 0) expect(reading.format).toBe(format);
      expect(
        reading.findings.filter(({ severity, code }) => severity === 'error' && code !== 'unknown_format'),
      ).toEqual([]);
      for (const { purposeId, channel, status, gate, until } of record.cells) {
        const said = statements.filter((one) => one.purposeId === purposeId && one.channel === channel);
        for (const { says, until: end } of said.filter((one) => one.says === 'agreed')) {
          yeses += 1;
          expect([says, gate.allowed, status]).toEqual(['agreed', true, 'given']);
          if (until !== null) expect(end !== undefined && end <= until).toBe(true);
        }
        if (
          knowsNo &&
          status !== 'not_informed' &&
          status !== 'open' &&
          status !== 'informed' &&
          answerInThree(status, gate) === 'refused' &&
          said.length > 0
        ) {
          noes += 1;
          expect(said.map(({ says }) => says).some((says) => says === 'refused' || says === 'withdrawn')).toBe(true);
        }
      }
    }),
    { numRuns: 400 },
  );
});

// Each run draws about 120 of either; a floor near that would fail by luck.
test('and the runs had both', () => {
  expect(yeses).toBeGreaterThan(30);
  expect(noes).toBeGreaterThan(30);
});
