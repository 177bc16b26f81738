import { beforeEach, describe, expect, test } from 'vitest';
import {
  act,
  clerk,
  person,
  reasons,
  shopWithNews,
  submissionOf,
  type TestLedger,
  testLedger,
  told,
  yes,
} from '../../fixtures/ledger-under-test.js';
import type { Actor } from '../model/actor.js';
import type { Answer } from '../model/answer.js';
import type { Capture } from '../model/capture.js';
import type { PresentedForm } from '../model/form.js';
import type { Mode } from '../model/method.js';
import { wordsDe } from '../rule/words-de.js';
import { wordsEn } from '../rule/words-en.js';

/** What a person wrote, and no answer repeats. */
const note = 'Eva Muster, eva@x.example, +43 732 123456';
const telling = /Muster|eva@x|732|privat/;
/** What each kind of taking away leaves in the log, whatever the yes beside it looks like. */
const takenAway = [
  { questionId: 'news', channel: 'sms', answer: 'refused' },
  { questionId: 'news', channel: 'post', answer: 'withdrawn' },
  { questionId: 'repair-messages', channel: 'sms', answer: 'objected' },
] as const satisfies readonly Answer[];
const kept = ['refused news sms', 'withdrawn news post', 'objected repair-messages sms'];

let under: TestLedger;
let form: PresentedForm;

beforeEach(async () => {
  under = testLedger({ policies: [shopWithNews(1, { channels: ['email', 'sms', 'post'] })] });
  form = await under.as(person).form();
  under.clock.now += 5000;
});

const good = (more: { mode?: Mode; capture?: Capture } = {}) =>
  submissionOf(form, [yes('news', 'email'), ...takenAway], more);
const mayWrite = () => under.as(clerk).mayContact({ subjectId: 'c-1', purposeId: 'news', channel: 'email' });

const saysWhatToDo = (code: string): void => {
  expect(Reflect.get(wordsEn, code), `${code} in English`).toMatch(/^[A-Z].{15,}: .{4,}\.$/u);
  expect(Reflect.get(wordsDe, code), `${code} in German`).toMatch(/^[A-ZÄÖÜ].{15,}: .{4,}\.$/u);
};

type Data = Record<string, unknown> & {
  answers: Record<string, unknown>[];
  presentation: Record<string, unknown> & { notices: Record<string, unknown> };
  capture: Record<string, unknown>;
};
interface Wrong {
  readonly spoil?: (data: Data) => void;
  /** As `code path`, with the missing piece. */
  readonly reasons: readonly string[];
  /** @default the person on their own screen */
  readonly staff?: { readonly mode: Mode; readonly capture: Capture };
  readonly actor?: Actor;
  /** Where the yes was about something else, the box that was shown was left empty. */
  readonly leaves?: readonly string[];
}
/** Sets a member of its own, also where the name is one of every object's. */
const put = (target: object, name: string, value: unknown): void =>
  void Object.defineProperty(target, name, { value, enumerable: true, configurable: true });

const strangers: readonly (readonly [string, unknown])[] = [
  ['recordedAt', '2020-01-01T00:00:00.000Z'],
  ['actor', { type: 'staff', id: 'privat' }],
  ['tenant', 'privat'],
  ['seq', 1],
  ['__proto__', { polluted: true }],
];
const strangerRows = strangers.flatMap(([name, value]): (readonly [string, Wrong])[] => [
  [`an unknown field ${name}`, { spoil: (data) => put(data, name, value), reasons: [`unknown_field /${name}`] }],
  [
    `an unknown field ${name} in the yes`,
    { spoil: ({ answers: [first = {}] }) => put(first, name, value), reasons: [`unknown_field /answers/0/${name}`] },
  ],
  [
    `an unknown field ${name} in the presentation`,
    { spoil: ({ presentation }) => put(presentation, name, value), reasons: [`unknown_field /presentation/${name}`] },
  ],
]);

/** Lists by name, whose names nobody has written down. */
const strangersByName: readonly (readonly [string, Wrong])[] = [
  [
    'an unknown field __proto__ among the notices',
    {
      spoil: ({ presentation: { notices } }) => put(notices, '__proto__', notices.news),
      reasons: ['unknown_field /presentation/notices/__proto__'],
    },
  ],
  [
    'an unknown field __proto__ among the printed forms',
    {
      spoil: ({ presentation: { notices } }) =>
        put(Reflect.get(notices.news ?? {}, 'printed'), '__proto__', `sha256-${'A'.repeat(43)}`),
      reasons: ['unknown_field /presentation/notices/news/printed/__proto__'],
    },
  ],
];

const broken = 'privat \ud800';
const halves = (field: 'note' | 'withWhom' | 'place' | 'sentence'): readonly [string, Wrong] => [
  `lone surrogates in capture.${field}`,
  { spoil: ({ capture }) => put(capture, field, broken), reasons: [`lone_surrogate /capture/${field}`] },
];
const setFirst =
  (name: string, value: unknown) =>
  ({ answers: [first = {}] }: Data): void =>
    put(first, name, value);
const news =
  (hash: unknown) =>
  ({ presentation }: Data) =>
    put(presentation.notices, 'news', { screen: hash });
const notOurs = ['UO-S02 /presentation/notices/news unknown_notice', 'UO-S02 /presentation/seal bad_seal'];
const heard = { mode: 'read_aloud', capture: { method: 'phone', note } } as const;

/** "Readable but wrong" (design §12.3), one a row: what it is called, where, what to do, and what the log holds then. */
const wrong: readonly (readonly [string, Wrong])[] = [
  [
    'a wrong type: true for an answer',
    { spoil: setFirst('answer', true), reasons: ['unknown_value /answers/0/answer'] },
  ],
  ['a wrong type: a text for an act', { spoil: setFirst('act', 'click'), reasons: ['wrong_type /answers/0/act'] }],
  ['a wrong type: a number for a mode', { spoil: (data) => put(data, 'mode', 5), reasons: ['unknown_value /mode'] }],
  [
    'a wrong type: a list for a capture',
    { spoil: (data) => put(data, 'capture', []), reasons: ['wrong_type /capture'] },
  ],
  [
    'a wrong type: a text for a presentation',
    { spoil: (data) => put(data, 'presentation', 'privat'), reasons: ['wrong_type /presentation'] },
  ],
  ...strangerRows,
  ...strangersByName,
  [
    'an unknown purpose',
    {
      spoil: setFirst('questionId', 'nothing'),
      reasons: ['unknown_purpose /answers/0/questionId'],
      leaves: ['not_given news email'],
    },
  ],
  ['an unknown notice hash', { spoil: news(`sha256-${'A'.repeat(43)}`), reasons: notOurs }],
  [
    'a foreign notice hash: of another purpose',
    {
      spoil: (data) => news(Reflect.get(data.presentation.notices.repair ?? {}, 'screen'))(data),
      reasons: notOurs,
    },
  ],
  halves('note'),
  halves('withWhom'),
  halves('place'),
  halves('sentence'),
  [
    'lone surrogates in the locale',
    {
      spoil: ({ presentation }) => put(presentation, 'locale', broken),
      reasons: ['lone_surrogate /presentation/locale'],
    },
  ],
  ['a grant without act', { spoil: setFirst('act', undefined), reasons: ['UO-S01 /answers/0/act missing'] }],
  [
    'a grant without act: a script did it',
    { spoil: setFirst('act', { ...act, kind: 'script' }), reasons: ['UO-S01 /answers/0/act script'] },
  ],
  [
    'a grant without act: the control was never touched',
    { spoil: setFirst('act', { ...act, changes: 0 }), reasons: ['UO-S01 /answers/0/act unchanged'] },
  ],
  [
    'a grant without evidence: the seal of what was shown',
    {
      spoil: ({ presentation }) => put(presentation, 'seal', undefined),
      reasons: ['UO-S02 /presentation/seal missing_seal'],
    },
  ],
  [
    'a grant without evidence: what was shown at all',
    { spoil: (data) => put(data, 'presentation', undefined), reasons: ['missing_field /presentation'] },
  ],
  [
    'a staff grant without its method',
    {
      spoil: (data) => put(data, 'capture', undefined),
      staff: heard,
      reasons: ['UO-S03 /capture/method recordedBy', 'UO-S03 /mode mode'],
    },
  ],
  [
    "a staff grant by the person's own method",
    {
      staff: { mode: 'screen', capture: { method: 'web_form', note } },
      reasons: ['UO-S03 /capture/method recordedBy'],
    },
  ],
  [
    'a staff grant in person, ticked by nobody on the screen',
    {
      spoil: setFirst('act', undefined),
      staff: { mode: 'screen', capture: { method: 'in_person', note } },
      reasons: ['UO-S01 /answers/0/act missing'],
    },
  ],
  [
    'a staff grant by phone that was shown on a screen',
    { staff: { mode: 'screen', capture: { method: 'phone', note } }, reasons: ['UO-S03 /mode mode'] },
  ],
  [
    'a staff grant on paper without its date',
    {
      staff: { mode: 'paper', capture: { method: 'paper', note, printedForm: 'counter-card' } },
      reasons: ['UO-S03 /capture/claimedAt claimedAt'],
    },
  ],
  [
    'a staff grant on paper without a scan and without a form that was in use',
    {
      staff: { mode: 'paper', capture: { method: 'paper', note, claimedAt: '2025-06-01T00:00:00.000Z' } },
      reasons: ['UO-S02 /presentation/notices/news unknown_notice', 'UO-S03 /capture/evidence evidence'],
    },
  ],
  [
    'a staff grant by e-mail without the message',
    { staff: { mode: 'screen', capture: { method: 'email', note } }, reasons: ['UO-S03 /capture/evidence evidence'] },
  ],
  [
    'a staff grant by letter without the letter',
    { staff: { mode: 'paper', capture: { method: 'letter', note } }, reasons: ['UO-S03 /capture/evidence evidence'] },
  ],
  [
    'a staff grant from another system without its record',
    {
      staff: { mode: 'foreign_form', capture: { method: 'foreign_system', note } },
      reasons: ['UO-S03 /capture/evidence evidence'],
    },
  ],
  [
    'a staff grant in another way without a note',
    { staff: { mode: 'read_aloud', capture: { method: 'other', note: ' ' } }, reasons: ['UO-S03 /capture/note note'] },
  ],
  [
    'an imported grant without the verdict of the import gate',
    {
      actor: { type: 'import', id: 'migration' },
      staff: { mode: 'foreign_form', capture: { method: 'import', note } },
      reasons: ['UO-S03 /capture/evidence evidence'],
    },
  ],
];

describe('readable but wrong: no such grant is written, what takes away beside it is', () => {
  test.each(wrong)('%s', async (_, row) => {
    const { staff, spoil = () => undefined, leaves = [], actor = staff ? clerk : person } = row;
    const data = JSON.parse(JSON.stringify(good(staff ?? { capture: { method: 'web_form', note } })));
    spoil(data);
    const ledger = under.as(actor);
    const result = await ledger.submit({ subjectId: 'c-1', submission: data });

    expect(result).toMatchObject({ outcome: 'partial', replayed: false });
    expect(reasons(result)).toEqual(row.reasons);
    expect(result.rejected.map(({ answer }) => answer)).not.toContain('refused');
    for (const { findings } of result.rejected) for (const { code } of findings) saysWhatToDo(code);
    expect(JSON.stringify(result.rejected)).not.toMatch(telling);

    expect(await told(under.as(clerk))).toEqual([...kept, ...leaves]);
    expect(await mayWrite()).toMatchObject({ allowed: false, reason: leaves.length > 0 ? 'not_given' : 'not_asked' });
    expect((await ledger.verify()).ok).toBe(true);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();

    const again = await ledger.submit({ subjectId: 'c-1', submission: data });
    expect({ events: again.events, rejected: again.rejected }).toEqual({
      events: result.events,
      rejected: result.rejected,
    });
    under.clock.now += 1000;
    const asked = await under.as(person).form({ subjectId: 'c-1' });
    await under.as(person).submit({
      subjectId: 'c-1',
      submission: submissionOf(asked, [{ ...yes('news', 'email'), act: { ...act, afterMs: 0 } }]),
    });
    expect(await mayWrite()).toMatchObject({ allowed: true });
  });
});
