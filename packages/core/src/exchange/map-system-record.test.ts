import { describe, expect, test } from 'vitest';
import type { ForeignRecord } from './foreign-record.js';
import { importSystems } from './import-systems.js';
import type { Lost } from './lost.js';
import { mapSystemRecord } from './map-system-record.js';
import { spiceCrm } from './systems/spice-crm.js';

const mapping = {
  subjectId: 'number',
  recordId: 'id',
  contactPoints: { email: 'email1' },
  choice: { fields: { gdpr_marketing_agreement: { purposeId: 'news', channel: 'email' } } },
  method: 'web_form',
  legacyText: 'web-2019',
} as const;

const read = (record: unknown, findings: ForeignRecord['findings'] = []): ForeignRecord => ({
  number: 3,
  line: 4,
  record,
  findings,
});

describe('a record of a known system', () => {
  test('becomes a row of the host’s own person', () => {
    const contact = { id: 'x-1', number: 'c-7', email1: 'a@x.example', gdpr_marketing_agreement: 'g' };
    expect(mapSystemRecord(spiceCrm, mapping)(read(contact))).toEqual({
      number: 3,
      subjectId: 'c-7',
      recordId: 'x-1',
      contactPoints: { email: 'a@x.example' },
      statements: [
        {
          purposeId: 'news',
          channel: 'email',
          says: 'agreed',
          recordId: 'x-1',
          method: 'web_form',
          legacyText: 'web-2019',
        },
      ],
    });
  });

  test('with a value that nobody knows is unreadable', () => {
    const row = mapSystemRecord(spiceCrm, mapping)(read({ number: 'c-7', gdpr_marketing_agreement: 'x' }));
    expect(row).toMatchObject({ fault: 'unknown_value', statements: [] });
  });

  test('keeps the fault of the reader, which came first', () => {
    const ragged = { code: 'ragged_row', severity: 'error', path: '', params: {} } as const;
    expect(mapSystemRecord(spiceCrm, mapping)(read({}, [ragged]))).toMatchObject({ fault: 'ragged_row' });
  });

  test('says what is lost on the way', () => {
    const lost: Lost[] = [];
    const map = mapSystemRecord(spiceCrm, mapping, (one) => lost.push(one));
    map(read({ number: 'c-7', gdpr_data_agreement: '1' }));
    expect(lost).toEqual([{ field: 'gdpr_data_agreement', why: 'not_a_consent', value: 'true' }]);
  });
});

test('each system can be chosen by a name of its own, and says which of its fields stand for something', () => {
  const names = importSystems.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { fields, keyedBy } of importSystems) expect(fields.length + keyedBy.length).toBeGreaterThan(0);
  // Every field that is offered is one that its mapper reads: chosen and filled, it says something or is named as lost.
  const purposeId = 'news';
  for (const { mapper, fields, name } of importSystems)
    for (const field of fields) {
      const tried = ['1', 'true', 'consent', 'opt-in', 'OptIn', '534120001', 'g', 'Freely given consent from contact'];
      const statements = tried.flatMap(
        (value) => mapper.read({ [field]: value }, { fields: { [field]: { purposeId } } }).statements,
      );
      expect(statements.length, `${name} ${field}`).toBeGreaterThan(0);
    }
});
