import { describe, expect, it } from 'vitest';
import type { Digest } from '../canonical/digest.js';
import type { Instant } from '../canonical/instant.js';
import type { AnswerEvent } from '../model/event.js';
import { checkRecord } from './check-record.js';
import { notAppendOnly } from './record/not-append-only.js';
import type { RecordInput } from './record-input.js';

const at = '2026-11-02T12:00:00.000Z' as Instant; // a literal in the exact form
const notice = 'sha256-x' as Digest; // stands for any hash
const given: AnswerEvent = {
  v: 1,
  kind: 'given',
  logId: 'l',
  seq: 1,
  submissionId: 's',
  recordedAt: at,
  effectiveAt: at,
  recordedBy: 'person',
  purposeId: 'news',
  channel: 'email',
  method: 'web_form',
  indicatedBy: 'subject',
  act: { kind: 'pointer', afterMs: 1, changes: 1 },
  presentationId: 'p',
  policyId: 'shop',
  policyVersion: 1,
  notice,
  locale: 'en',
  mode: 'screen',
  presented: 'sealed',
  epoch: 0,
  until: 'none',
};
const byStaff: AnswerEvent = { ...given, recordedBy: 'staff', method: 'phone', mode: 'read_aloud' };

const found = (input: Partial<RecordInput>): readonly string[] =>
  checkRecord({ event: given, envelope: 'none', notice: 'found', ...input }).map(({ code, path }) => `${code} ${path}`);

const without = (...keys: readonly (keyof AnswerEvent)[]): AnswerEvent => {
  const copy = { ...given };
  for (const key of keys) Reflect.deleteProperty(copy, key);
  return copy;
};

it('finds nothing in a yes as it should be', () => {
  expect(found({})).toEqual([]);
  expect(found({ event: byStaff, envelope: { recordedBy: { id: 'eva' } } })).toEqual([]);
});

describe('UO-R01', () => {
  it.each([
    'logId',
    'submissionId',
    'purposeId',
    'channel',
    'method',
    'indicatedBy',
    'presentationId',
    'policyVersion',
    'locale',
    'presented',
    'epoch',
    'until',
  ] as const)('misses %s', (key) => {
    // A method that is missing cannot be looked up, so only this layer's own finding counts here.
    const event = { ...without(key), method: given.method, [key]: '' };
    if (key === 'method') return expect(found({ event: { ...given, logId: '' } })).toEqual(['UO-R01 /event/logId']);
    return expect(found({ event: event as AnswerEvent })).toContain(`UO-R01 /event/${key}`); // wrong on purpose
  });

  it('asks less of what takes away', () => {
    const shown = [
      'presentationId',
      'notice',
      'mode',
      'presented',
      'epoch',
      'until',
      'policyId',
      'policyVersion',
      'locale',
      'act',
    ] as const;
    expect(found({ event: { ...without(...shown), kind: 'withdrawn' }, notice: 'missing' })).toEqual([]);
  });

  it('wants exact times, and none that takes effect after it was recorded', () => {
    const bad = '2026-11-02 12:00' as Instant; // wrong on purpose
    expect(found({ event: { ...given, recordedAt: bad } })).toEqual(['UO-R01 /event/recordedAt']);
    expect(found({ event: { ...given, effectiveAt: '2026-11-02T12:00:00.001Z' as Instant } })).toEqual([
      'UO-R01 /event/effectiveAt',
    ]);
  });

  it('wants staff named until they are erased', () => {
    expect(found({ event: byStaff })).toEqual(['UO-R01 /envelope/recordedBy']);
    expect(found({ event: byStaff, envelope: 'erased' })).toEqual([]);
  });
});

describe('UO-R02', () => {
  it.each(['missing', 'changed'] as const)('wants the text back, not %s', (state) => {
    expect(found({ notice: state })).toEqual(['UO-R02 /event/notice']);
    expect(found({ event: { ...given, kind: 'informed' }, notice: state })).toEqual(['UO-R02 /event/notice']);
    expect(found({ event: { ...given, kind: 'refused' }, notice: state })).toEqual([]);
  });
});

describe('UO-R04', () => {
  it('does not take silence or a script for a yes', () => {
    expect(found({ event: without('act') })).toEqual(['UO-R04 /event/act']);
    expect(found({ event: { ...given, act: { kind: 'script', afterMs: 1, changes: 1 } } })).toEqual([
      'UO-R04 /event/act',
    ]);
  });

  it('does not take a yes by a method that is none, nor by words that are none', () => {
    for (const method of ['web_fxrm', 'constructor', 5, null])
      expect(
        found({ event: { ...given, method: method as never } }).filter((code) => code.startsWith('UO-R04')),
      ).toEqual(['UO-R04 /event/method']);
    const event: AnswerEvent = { ...given, method: 'other', mode: 'read_aloud', recordedBy: 'staff' };
    const envelope = { recordedBy: { id: 'u-7' }, note: 5 as never };
    expect(found({ event, envelope })).toEqual(['UO-R04 /envelope/note']);
  });

  it('does not take an import without its verdict for a yes', () => {
    const event: AnswerEvent = { ...given, method: 'import', mode: 'foreign_form', recordedBy: 'import' };
    expect(found({ event })).toEqual(['UO-R04 /envelope/evidence']);
    expect(found({ event, envelope: { evidence: { kind: 'import_verdict', text: 'accept' } } })).toEqual([]);
    expect(found({ event, envelope: 'erased' })).toEqual([]);
    expect(
      found({
        event: { ...event, recordedBy: 'system' },
        envelope: { evidence: { kind: 'import_verdict', text: 'accept' } },
      }),
    ).toEqual(['UO-R04 /event/recordedBy']);
  });
});

describe('UO-R05', () => {
  it('warns of it in every text that somebody wrote', () => {
    const text = 'from 192.168.1.10';
    const envelope = { note: text, reason: text, evidence: { kind: 'message', text } } as const;
    const paths = checkRecord({ event: given, envelope, notice: 'found' }).map(({ path }) => path);
    expect(paths).toEqual(['/envelope/note', '/envelope/reason', '/envelope/evidence/text']);
  });

  it.each<[string, string]>([
    ['from 192.168.1.10', '/envelope/note'],
    ['from 2001:0db8:85a3:0000:0000:8a2e:0370:7334', '/envelope/note'],
    ['Mozilla/5.0 (X11)', '/envelope/note'],
  ])('warns of %s', (note, path) => {
    const [finding] = checkRecord({ event: given, envelope: { note }, notice: 'found' });
    expect(finding).toMatchObject({ code: 'UO-R05', severity: 'warning', path });
  });

  it.each(['version 1.2.3', 'call 0732 12 34 56', 'at 12:30:45', '1.2.3.4.5'])('lets %s pass', (note) => {
    expect(found({ envelope: { note } })).toEqual([]);
  });

  it('warns of fields that nobody asked for', () => {
    const envelope = { fingerprint: 'x', evidence: { kind: 'message' as const, text: 'x', headers: 'y' } };
    expect(found({ envelope })).toEqual(['UO-R05 /envelope/fingerprint', 'UO-R05 /envelope/evidence/headers']);
  });
});

describe('UO-R03', () => {
  const ref = (seq: number, hash = `h${seq}`) => ({ seq, hash: hash as Digest }); // stands for any hash
  const why = (later: readonly ReturnType<typeof ref>[], purged = false): readonly unknown[] =>
    notAppendOnly.check({ earlier: [ref(1), ref(2)], later, purged }).map(({ params }) => params.why);

  it('lets a log grow', () => expect(why([ref(1), ref(2), ref(3)])).toEqual([]));
  it('finds a changed entry', () => expect(why([ref(1), ref(2, 'other')])).toEqual(['changed']));
  it('finds a cut tail', () => expect(why([ref(1)])).toEqual(['gone']));
  it('finds a gap', () => expect(why([ref(1), ref(2), ref(4)])).toEqual(['gap']));
  it('knows a purge from a loss', () => {
    expect(why([], true)).toEqual([]);
    expect(why([ref(1, 'new')], true)).toEqual([]);
    expect(why([])).toEqual(['gone', 'gone']);
  });
});
