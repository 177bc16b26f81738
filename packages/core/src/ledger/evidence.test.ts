import { beforeEach, describe, expect, test } from 'vitest';
import {
  clerk,
  person,
  reasons,
  submissionOf,
  type TestLedger,
  testLedger,
  told,
  yes,
} from '../../fixtures/ledger-under-test.js';
import type { Actor } from '../model/actor.js';
import type { Capture, Evidence } from '../model/capture.js';
import type { Method, Mode } from '../model/method.js';

let under: TestLedger;
beforeEach(() => {
  under = testLedger();
});

const system: Actor = { type: 'system', id: 'newsletter-tool' };
const importer: Actor = { type: 'import', id: 'migration' };
const hash = `sha256-${'A'.repeat(43)}`;
const message: Evidence = { kind: 'message', text: 'Yes please, send me your news. Eva' };
const scan: Evidence = { kind: 'scan', ref: 'scans/17.pdf' };
const record: Evidence = {
  kind: 'foreign_record',
  system: 'mailer',
  recordId: '4711',
  at: '2026-11-01T10:00:00.000Z',
  hash,
};
const claimedAt = '2026-11-02T08:00:00.000Z';

interface Sent {
  readonly actor?: Actor;
  readonly mode?: Mode;
  readonly capture?: Omit<Capture, 'method'>;
  readonly act?: 'none';
}

/** A yes by this method, as far as it is told. */
async function yesBy(method: Method | 'none said', { actor = clerk, mode = 'screen', capture = {}, act }: Sent = {}) {
  const ledger = under.as(actor);
  const form = await ledger.form({ audience: actor.type === 'person' ? 'person' : 'clerk' });
  under.clock.now += 5000;
  const before = (await told(ledger)).length;
  const { act: done, ...bare } = yes('news', 'email');
  const result = await ledger.submit({
    subjectId: 'c-1',
    submission: submissionOf(form, [act === 'none' ? bare : { ...bare, ...(done ? { act: done } : {}) }], {
      mode,
      ...(method === 'none said' ? {} : { capture: { method, ...capture } }),
    }),
  });
  const added = (await told(ledger)).slice(before).filter((line) => /^(given|renewed) news email$/.test(line));
  expect(added).toHaveLength(result.rejected.length === 0 ? 1 : 0);
  return reasons(result);
}

const accepted: string[] = [];
const noAct = ['UO-S01 /answers/0/act missing'];

/** Design section 5, row by row: what is complete, and what each missing piece is called. */
describe('on the person’s own screen', () => {
  test('nothing said: a web form, with an act on the control', async () => {
    expect(await yesBy('none said', { actor: person })).toEqual(accepted);
    expect(await yesBy('none said', { actor: person, act: 'none' })).toEqual(noAct);
  });

  test.each(['web_form', 'portal', 'app'] as const)('%s: by the person, on a screen, with an act', async (method) => {
    expect(await yesBy(method, { actor: person })).toEqual(accepted);
    expect(await yesBy(method, { actor: person, act: 'none' })).toEqual(noAct);
    expect(await yesBy(method, { actor: clerk })).toEqual(['UO-S03 /capture/method recordedBy']);
    expect(await yesBy(method, { actor: system })).toEqual(['UO-S03 /capture/method recordedBy']);
    expect(await yesBy(method, { actor: person, mode: 'read_aloud' })).toEqual(['UO-S03 /mode mode']);
  });
});

describe('with staff', () => {
  test.each(['in_person', 'meeting'] as const)(
    '%s: read aloud, or ticked by the customer on the clerk’s screen with an act',
    async (method) => {
      expect(await yesBy(method, { mode: 'read_aloud', act: 'none' })).toEqual(accepted);
      expect(await yesBy(method, { mode: 'screen' })).toEqual(accepted);
      expect(await yesBy(method, { mode: 'screen', act: 'none' })).toEqual(noAct);
      expect(await yesBy(method, { mode: 'read_aloud', actor: person })).toEqual(['UO-S03 /capture/method recordedBy']);
      expect(await yesBy(method, { mode: 'foreign_form' })).toEqual(['UO-S03 /mode mode']);
    },
  );

  test('phone: read aloud or recorded, never on a screen', async () => {
    expect(await yesBy('phone', { mode: 'read_aloud', act: 'none' })).toEqual(accepted);
    expect(await yesBy('phone', { mode: 'recording', act: 'none' })).toEqual(accepted);
    expect(await yesBy('phone', { mode: 'screen' })).toEqual(['UO-S03 /mode mode']);
    expect(await yesBy('phone', { mode: 'read_aloud', actor: person })).toEqual(['UO-S03 /capture/method recordedBy']);
  });

  test('a text without a script of its own is read out as it stands on the screen', async () => {
    const ledger = under.as(clerk);
    const form = await ledger.form();
    const answers = [
      { questionId: 'repair-messages', answer: 'acknowledged' },
      { questionId: 'repair', answer: 'acknowledged' },
    ] as const;
    const submission = submissionOf(form, answers, { mode: 'read_aloud', capture: { method: 'phone' } });
    expect(reasons(await ledger.submit({ subjectId: 'c-1', submission }))).toEqual([]);
    const { entries } = await ledger.history('c-1');
    const media = await Promise.all(
      entries
        .filter(({ kind }) => kind === 'informed')
        .map(async ({ notice }) => (await ledger.notice(notice ?? ''))?.notice.medium),
    );
    expect(media.sort()).toEqual(['screen', 'script']);
  });

  test('a text of another medium is not the one that was said', async () => {
    const ledger = under.as(clerk);
    const form = await ledger.form();
    const { seal: _, ...presentation } = form.presentation;
    const { news, ...others } = presentation.notices;
    const claim = (notices: object, mode: Mode, capture: Capture) =>
      ledger.submit({
        subjectId: 'c-1',
        submission: {
          ...submissionOf(form, [yes('news', 'email')], { mode, capture }),
          presentation: { ...presentation, notices },
        },
      });
    const screen = news?.screen ?? '';
    expect(reasons(await claim({ ...others, news: { screen } }, 'read_aloud', { method: 'phone' }))).toEqual([
      'UO-S02 /presentation/notices/news unknown_notice',
    ]);
    const paper: Capture = { method: 'paper', printedForm: 'counter-card', claimedAt };
    expect(
      reasons(await claim({ ...others, news: { screen, printed: { 'counter-card': screen } } }, 'paper', paper)),
    ).toEqual(['UO-S02 /presentation/notices/news unknown_notice']);
    expect(reasons(await claim({ ...others, news: { ...news, screen } }, 'paper', paper))).toEqual([]);
  });

  test('other: with a note', async () => {
    expect(await yesBy('other', { mode: 'read_aloud', capture: { note: 'by sign language' } })).toEqual(accepted);
    expect(await yesBy('other', { mode: 'read_aloud' })).toEqual(['UO-S03 /capture/note note']);
    expect(await yesBy('other', { mode: 'read_aloud', capture: { note: '  ' } })).toEqual([
      'UO-S03 /capture/note note',
    ]);
  });

  test('who spoke with the person is the clerk, unless somebody else is named', async () => {
    await yesBy('phone', { mode: 'read_aloud' });
    await yesBy('phone', { mode: 'read_aloud', capture: { withWhom: 'Jo', place: 'Wels shop' } });
    const { entries } = await under.as(clerk).history('c-1');
    const [second, first] = entries.filter(({ channel }) => channel === 'email');
    expect(first).toMatchObject({
      withWhom: 'Eva K.',
      place: 'Linz shop',
      recordedBy: { type: 'staff', id: 'u-7', name: 'Eva K.' },
    });
    expect(second).toMatchObject({ kind: 'renewed', withWhom: 'Jo', place: 'Wels shop', recordedBy: { id: 'u-7' } });
  });
});

describe('in writing', () => {
  test.each(['paper', 'event'] as const)('%s: which printed form or a scan of it, and its date', async (method) => {
    const mode = 'paper';
    expect(await yesBy(method, { mode, capture: { printedForm: 'counter-card', claimedAt } })).toEqual(accepted);
    expect(await yesBy(method, { mode, capture: { evidence: scan, claimedAt } })).toEqual(accepted);
    expect(await yesBy(method, { mode, capture: { evidence: { kind: 'scan', hash }, claimedAt } })).toEqual(accepted);
    expect(await yesBy(method, { mode, capture: { printedForm: 'counter-card' } })).toEqual([
      'UO-S03 /capture/claimedAt claimedAt',
    ]);
    expect(await yesBy(method, { mode, capture: { claimedAt } })).toEqual(['UO-S03 /capture/evidence evidence']);
    expect(await yesBy(method, { mode, capture: { evidence: { kind: 'scan' }, claimedAt } })).toEqual([
      'UO-S03 /capture/evidence evidence',
    ]);
    expect(await yesBy(method, { mode, capture: { evidence: message, claimedAt } })).toEqual([
      'UO-S03 /capture/evidence evidence',
    ]);
    expect(await yesBy(method, { mode, actor: person, capture: { printedForm: 'counter-card', claimedAt } })).toContain(
      'UO-S03 /capture/method recordedBy',
    );
    expect(await yesBy(method, { capture: { printedForm: 'counter-card', claimedAt } })).toEqual(['UO-S03 /mode mode']);
  });

  test('a printed form that nobody has, or that was not in use on its date', async () => {
    const by = (printedForm: string, at: string) =>
      yesBy('paper', { mode: 'paper', capture: { printedForm, claimedAt: at, note: 'found in a drawer' } });
    expect(await by('nothing', claimedAt)).toEqual(['UO-S02 /presentation/notices/news unknown_notice']);
    expect(await by('counter-card', '2025-12-31T23:59:59.999Z')).toEqual([
      'UO-S02 /capture/printedForm form_not_in_use',
    ]);
    expect(await by('counter-card', '2026-01-01T00:00:00.000Z')).toEqual(accepted);
  });

  test('it is stored with the text of the paper, not of the clerk’s screen', async () => {
    await yesBy('paper', { mode: 'paper', capture: { printedForm: 'counter-card', claimedAt } });
    const ledger = under.as(clerk);
    const [entry] = (await ledger.history('c-1')).entries.filter(({ kind }) => kind === 'given');
    expect(entry).toMatchObject({ effectiveAt: claimedAt, mode: 'paper', printedForm: 'counter-card' });
    expect((await ledger.notice(entry?.notice ?? ''))?.notice).toMatchObject({
      medium: 'printed',
      form: 'counter-card',
      purposeId: 'news',
    });
  });

  test.each(['email', 'letter'] as const)('%s: the message itself', async (method) => {
    expect(await yesBy(method, { act: 'none', capture: { evidence: message } })).toEqual(accepted);
    expect(
      await yesBy(method, { mode: 'paper', act: 'none', capture: { evidence: { kind: 'message', ref: 'mail/5' } } }),
    ).toEqual(accepted);
    expect(await yesBy(method, { act: 'none' })).toEqual(['UO-S03 /capture/evidence evidence']);
    expect(await yesBy(method, { act: 'none', capture: { evidence: { kind: 'message', text: ' ' } } })).toEqual([
      'UO-S03 /capture/evidence evidence',
    ]);
    expect(await yesBy(method, { act: 'none', capture: { evidence: scan } })).toEqual([
      'UO-S03 /capture/evidence evidence',
    ]);
    expect(await yesBy(method, { actor: person, act: 'none', capture: { evidence: message } })).toEqual([
      'UO-S03 /capture/method recordedBy',
    ]);
    expect(await yesBy(method, { mode: 'read_aloud', act: 'none', capture: { evidence: message } })).toEqual([
      'UO-S03 /mode mode',
    ]);
  });
});

describe('from elsewhere', () => {
  test('foreign_system: its record, its time, and its form or text', async () => {
    const mode = 'foreign_form';
    const by = (evidence: Evidence | undefined, actor = system) =>
      yesBy('foreign_system', { actor, mode, act: 'none', capture: evidence === undefined ? {} : { evidence } });
    expect(await by(record)).toEqual(accepted);
    expect(await by({ ...record, confirmedAt: record.at ?? '' })).toEqual(accepted);
    for (const key of ['system', 'recordId', 'at', 'hash'] as const) {
      const { [key]: _, ...rest } = record;
      expect(await by(rest), key).toEqual(['UO-S03 /capture/evidence evidence']);
    }
    expect(await by(undefined)).toEqual(['UO-S03 /capture/evidence evidence']);
    expect(await by(record, person)).toEqual(['UO-S03 /capture/method recordedBy']);
    expect(await yesBy('foreign_system', { actor: system, capture: { evidence: record } })).toEqual([
      'UO-S03 /mode mode',
    ]);
  });

  test('import: the verdict of the import gate, by an import', async () => {
    const evidence: Evidence = { kind: 'import_verdict', text: 'accept: confirmed by double opt-in' };
    const mode = 'foreign_form';
    expect(await yesBy('import', { actor: importer, mode, act: 'none', capture: { evidence } })).toEqual(accepted);
    expect(await yesBy('import', { actor: importer, mode, act: 'none' })).toEqual([
      'UO-S03 /capture/evidence evidence',
    ]);
    expect(await yesBy('import', { actor: clerk, mode, act: 'none', capture: { evidence } })).toEqual([
      'UO-S03 /capture/method recordedBy',
    ]);
  });
});
