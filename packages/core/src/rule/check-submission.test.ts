import { describe, expect, it } from 'vitest';
import type { Instant } from '../canonical/instant.js';
import type { Answer } from '../model/answer.js';
import type { Capture } from '../model/capture.js';
import { type Method, type Mode, methods, modes, recorders } from '../model/method.js';
import type { ConsentPurpose, Purpose } from '../model/policy.js';
import { checkSubmission } from './check-submission.js';
import type { SubmissionInput } from './submission-input.js';

const words = { en: 'x' };
const consent: ConsentPurpose = {
  id: 'news',
  kind: 'consent',
  title: words,
  text: words,
  dataCategories: ['name'],
  expiresAfter: 'none',
  withdrawal: { text: words, url: '/me' },
};
const optOut: Purpose = {
  id: 'news',
  kind: 'opt_out',
  basis: 'soft_opt_in',
  title: words,
  text: words,
  dataCategories: ['x'],
  objection: { text: words, url: '/me' },
};
const information: Purpose = {
  id: 'news',
  kind: 'information',
  basis: 'contract',
  title: words,
  text: words,
  dataCategories: ['x'],
};

const act = { kind: 'pointer', afterMs: 2000, changes: 1 } as const;
const given: Answer = { questionId: 'news', answer: 'given', act };
const now = '2026-11-02T12:00:00.000Z' as Instant; // a literal in the exact form
const presentation = {
  id: 'p',
  policyId: 'shop',
  policyVersion: 1,
  locale: 'en',
  audience: 'person' as const,
  notices: {},
  issuedAt: '2026-11-02T11:59:00.000Z',
};

type Patch = Partial<Omit<SubmissionInput, 'submission'>> & { mode?: Mode; capture?: Capture; issuedAt?: string };

/** A yes on the person's own screen, in every part as it should be. */
function input({ mode = 'screen', capture, issuedAt, ...rest }: Patch = {}): SubmissionInput {
  return {
    answer: given,
    submission: {
      mode,
      ...(capture ? { capture } : {}),
      presentation: issuedAt ? { ...presentation, issuedAt } : presentation,
    },
    actor: { type: 'person', id: 'me' },
    purpose: consent,
    seal: 'sealed',
    sealRequired: true,
    knownNotice: true,
    inForceWhenShown: true,
    now,
    ...rest,
  };
}

const found = (patch: Patch): readonly string[] =>
  checkSubmission(input(patch)).map(({ code, path, params }) => `${code} ${path} ${params.why ?? params.missing}`);

const staff = { type: 'staff', id: 'eva' } as const;
const { act: _, ...actless } = given;

it('finds nothing in a yes as it should be', () => {
  expect(found({})).toEqual([]);
});

describe('UO-S01', () => {
  it.each<[string, Answer['act'] | undefined, string]>([
    ['no act', undefined, 'missing'],
    ['an act by script', { ...act, kind: 'script' }, 'script'],
    ['an act that changed nothing', { ...act, changes: 0 }, 'unchanged'],
    ['an act before it was shown', { ...act, afterMs: -1 }, 'before_shown'],
    ['an act at no time', { ...act, afterMs: Number.NaN }, 'before_shown'],
    ['an act in the future', { ...act, afterMs: 6 * 60_000 + 1 }, 'in_the_future'],
  ])('refuses %s', (__, some, why) => {
    expect(found({ answer: some ? { ...given, act: some } : actless, index: 3 })).toEqual([
      `UO-S01 /answers/3/act ${why}`,
    ]);
  });

  it('forgives clocks that differ by five minutes', () => {
    expect(found({ answer: { ...given, act: { ...act, afterMs: 6 * 60_000 } } })).toEqual([]);
  });

  it('wants the customer’s own act where staff turned the screen, none where the text was read out', () => {
    const capture: Capture = { method: 'in_person' };
    expect(found({ actor: staff, capture, answer: actless })).toEqual(['UO-S01 /answers/0/act missing']);
    expect(found({ actor: staff, capture, answer: actless, mode: 'read_aloud' })).toEqual([]);
  });

  it('holds for what may be done until somebody objects, not for plain information', () => {
    const told: Answer = { questionId: 'news', answer: 'acknowledged' };
    expect(found({ answer: told, purpose: optOut })).toEqual(['UO-S01 /answers/0/act missing']);
    expect(found({ answer: told, purpose: information })).toEqual([]);
  });
});

describe('UO-S02', () => {
  it.each<[string, Patch, string]>([
    ['a text that nobody published', { knownNotice: false }, '/presentation/notices/news unknown_notice'],
    ['a text that was not in force', { inForceWhenShown: false }, '/answers/0 not_in_force'],
    ['a broken seal', { seal: 'bad' }, '/presentation/seal bad_seal'],
    ['a broken seal even where none is needed', { seal: 'bad', sealRequired: false }, '/presentation/seal bad_seal'],
    ['a missing seal', { seal: 'missing' }, '/presentation/seal missing_seal'],
    ['a claim instead of a seal', { seal: 'claimed' }, '/presentation/seal missing_seal'],
    [
      'a form from the future',
      { issuedAt: '2026-11-02T12:05:00.001Z', answer: { ...given, act: { ...act, afterMs: -0 } } },
      '/presentation/issuedAt in_the_future',
    ],
    ['a form of last month', { issuedAt: '2026-10-03T11:59:59.999Z' }, '/presentation/issuedAt too_old'],
    ['a form of no time', { issuedAt: 'yesterday' }, '/presentation/issuedAt bad_instant'],
  ])('refuses %s', (__, patch, expected) => {
    expect(found(patch).filter((code) => code.startsWith('UO-S02'))).toEqual([`UO-S02 ${expected}`]);
  });

  it('takes a form that was offline for thirty days, and a claim where no seal is needed', () => {
    expect(found({ issuedAt: '2026-10-03T12:00:00.000Z' })).toEqual([]);
    const early = { issuedAt: '2026-11-02T12:05:00.000Z', answer: { ...given, act: { ...act, afterMs: 0 } } };
    expect(found(early), 'a clock that goes five minutes early').toEqual([]);
    expect(found({ seal: 'claimed', sealRequired: false })).toEqual([]);
    expect(found({ seal: 'missing', sealRequired: false })).toEqual([]);
  });

  it.each<[string, string | undefined, string[]]>([
    ['2026-11-01T12:00:00.000Z', undefined, []],
    ['2026-11-01T11:59:59.999Z', undefined, ['UO-S02 /capture/note backdated']],
    ['2026-11-01T11:59:59.999Z', '   ', ['UO-S02 /capture/note backdated']],
    ['2026-11-01T11:59:59.999Z', 'The system was down.', []],
    ['2026-11-02T12:05:00.000Z', undefined, []],
    ['2026-11-02T12:05:00.001Z', 'Tomorrow.', ['UO-S02 /capture/claimedAt in_the_future']],
    ['last week', undefined, ['UO-S02 /capture/claimedAt bad_instant']],
  ])('judges the claim %s with the note %s', (claimedAt, note, expected) => {
    const capture: Capture = { method: 'phone', claimedAt, ...(note === undefined ? {} : { note }) };
    expect(found({ actor: staff, mode: 'read_aloud', capture })).toEqual(expected);
  });

  it('does not listen to a time that the person’s own screen claims', () => {
    expect(found({ capture: { method: 'web_form', claimedAt: '2020-01-01T00:00:00.000Z' } })).toEqual([]);
  });

  it('wants the printed form to have been in use', () => {
    const capture: Capture = { method: 'paper', printedForm: 'card', claimedAt: '2026-11-02T10:00:00.000Z' };
    const paper = { actor: staff, mode: 'paper', capture } as const;
    expect(found({ ...paper, inUse: true })).toEqual([]);
    expect(found({ ...paper, inUse: false })).toEqual(['UO-S02 /capture/printedForm form_not_in_use']);
  });

  it('holds for information too', () => {
    const told: Answer = { questionId: 'news', answer: 'acknowledged' };
    expect(found({ answer: told, purpose: information, knownNotice: false })).toEqual([
      'UO-S02 /presentation/notices/news unknown_notice',
    ]);
  });
});

describe('UO-S03', () => {
  const at = '2026-11-02T10:00:00.000Z';
  const foreign = { kind: 'foreign_record', system: 'mailer', recordId: '7', at, hash: 'sha256-x' } as const;
  const message = { kind: 'message', text: 'Yes, please write to me.' } as const;
  const missing = (patch: Patch): readonly unknown[] =>
    checkSubmission(input(patch)).flatMap(({ code, params }) => (code === 'UO-S03' ? [params.missing] : []));

  it.each<[Method, Patch, readonly string[]]>([
    ['web_form', { actor: staff }, ['recordedBy']],
    ['portal', { actor: staff, mode: 'paper' }, ['recordedBy', 'mode']],
    ['in_person', {}, ['recordedBy']],
    ['in_person', { actor: staff, mode: 'recording' }, ['mode']],
    ['phone', { actor: staff, mode: 'screen' }, ['mode']],
    ['phone', { actor: staff, mode: 'recording' }, []],
    ['meeting', { actor: staff }, []],
    ['paper', { actor: staff, mode: 'paper' }, ['claimedAt', 'evidence']],
    ['paper', { actor: staff, mode: 'paper', capture: { method: 'paper', claimedAt: at, printedForm: 'card' } }, []],
    [
      'paper',
      { actor: staff, mode: 'paper', capture: { method: 'paper', claimedAt: at, evidence: { kind: 'scan' } } },
      ['evidence'],
    ],
    [
      'event',
      {
        actor: staff,
        mode: 'paper',
        capture: { method: 'event', claimedAt: at, evidence: { kind: 'scan', ref: 'dms:1' } },
      },
      [],
    ],
    ['email', { actor: staff }, ['evidence']],
    ['email', { actor: staff, capture: { method: 'email', evidence: message } }, []],
    ['letter', { actor: staff, capture: { method: 'letter', evidence: { ...message, text: ' ' } } }, ['evidence']],
    ['foreign_system', { actor: { type: 'system', id: 'sync' }, mode: 'foreign_form' }, ['evidence']],
    [
      'foreign_system',
      {
        actor: { type: 'system', id: 'sync' },
        mode: 'foreign_form',
        capture: { method: 'foreign_system', evidence: foreign },
      },
      [],
    ],
    [
      'foreign_system',
      {
        actor: { type: 'system', id: 'sync' },
        mode: 'foreign_form',
        capture: { method: 'foreign_system', evidence: { ...foreign, at: 'once' } },
      },
      ['evidence'],
    ],
    ['import', { actor: staff, mode: 'foreign_form' }, ['recordedBy', 'evidence']],
    [
      'import',
      {
        actor: { type: 'import', id: 'csv' },
        mode: 'paper',
        capture: { method: 'import', evidence: { kind: 'import_verdict', text: 'accept' } },
      },
      [],
    ],
    ['other', { actor: staff }, ['note']],
    ['other', { actor: staff, capture: { method: 'other', note: 'Nodded in sign language.' } }, []],
  ])('%s %#', (method, patch, expected) => {
    expect(missing({ capture: { method }, ...patch })).toEqual(expected);
  });

  it('says what is missing, what would do and where', () => {
    const [finding] = checkSubmission(input({ actor: staff, capture: { method: 'email' } }));
    expect(finding).toEqual({
      code: 'UO-S03',
      severity: 'error',
      path: '/capture/evidence',
      params: { missing: 'evidence', needs: 'message', method: 'email', mode: 'screen', recordedBy: 'staff' },
    });
  });
});

it('never finds anything in an answer that only takes away', () => {
  for (const answer of ['refused', 'withdrawn', 'objected', 'not_given', 'corrected'] as const) {
    for (const method of methods) {
      for (const mode of modes) {
        for (const type of recorders) {
          const worst: Patch = {
            answer: { questionId: 'news', answer },
            mode,
            capture: { method, claimedAt: 'x' },
            actor: { type, id: 'x' },
          };
          expect(found({ ...worst, seal: 'bad', knownNotice: false, inForceWhenShown: false, issuedAt: 'x' })).toEqual(
            [],
          );
        }
      }
    }
  }
});
