import { beforeEach, describe, expect, test } from 'vitest';
import { person, submissionOf, type TestLedger, testLedger, yes } from '../../fixtures/ledger-under-test.js';
import { MAX_BYTES } from '../canonical/parse-json.js';
import { ConsentError } from '../errors/consent-error.js';
import { errorWords } from '../errors/error-words.js';
import type { Actor } from '../model/actor.js';
import type { PresentedForm } from '../model/form.js';
import { wordsDe } from '../rule/words-de.js';
import { wordsEn } from '../rule/words-en.js';

/** What a person wrote, and no answer repeats. */
const note = 'Eva Muster, eva@x.example, +43 732 123456';
const telling = /Muster|eva@x|732|privat/;
const no = { questionId: 'news', channel: 'sms', answer: 'refused' } as const;

let under: TestLedger;
let form: PresentedForm;

beforeEach(async () => {
  under = testLedger();
  form = await under.as(person).form();
  under.clock.now += 5000;
});

/** Everything that is stored, byte by byte. */
async function stored(): Promise<string> {
  const { store } = under;
  const subjects = (await store.scan?.('default', { after: '', limit: 100 })) ?? [];
  const logs = subjects.map((subject) => store.read({ tenant: 'default', subject }, { after: 0, limit: 100 }));
  return JSON.stringify([subjects, await Promise.all(logs)]);
}

const saysWhatToDo = (code: string): void => {
  expect(Reflect.get(wordsEn, code), `${code} in English`).toMatch(/^[A-Z].{15,}: .{4,}\.$/u);
  expect(Reflect.get(wordsDe, code), `${code} in German`).toMatch(/^[A-ZÄÖÜ].{15,}: .{4,}\.$/u);
};

describe('unreadable: a typed error, nothing written, the id free', () => {
  interface Fault {
    readonly code: 'invalid' | 'too_large' | 'unauthenticated';
    readonly path: string;
    readonly finding?: string;
    /** @default a person who is signed in */
    readonly actor?: unknown;
    /** @default 'c-1' */
    readonly subjectId?: string;
    readonly spoil?: (text: string) => unknown;
  }
  /** "Unreadable" (design §12.3), one a row: what it is called, where, what to do, and that nothing was written. */
  const faults: readonly (readonly [string, Fault])[] = [
    [
      'over 64 KB',
      { code: 'too_large', path: '', spoil: (text) => text.replace('{', `{"x":"${'x'.repeat(MAX_BYTES)}",`) },
    ],
    ['a depth bomb', { code: 'invalid', path: '/0'.repeat(16), finding: 'too_deep', spoil: () => '['.repeat(50_000) }],
    [
      'JSON syntax',
      {
        code: 'invalid',
        path: '/mode',
        finding: 'json_syntax',
        spoil: (text) => text.replace('"mode":"screen"', `"mode":'screen'`),
      },
    ],
    [
      'duplicate keys',
      {
        code: 'invalid',
        path: '/mode',
        finding: 'duplicate_key',
        spoil: (text) => text.replace('"mode"', '"mode":"screen","mode"'),
      },
    ],
    ['no actor', { code: 'unauthenticated', path: '/actor', actor: undefined }],
    [
      'a bad subject id',
      { code: 'invalid', path: '/subjectId', finding: 'bad_subject_id', subjectId: 'eva@x.example' },
    ],
  ];

  test.each(faults)('%s', async (_, fault) => {
    const { code, path, finding, subjectId = 'c-1', spoil = (text: string) => text } = fault;
    const submission = submissionOf(form, [yes('news', 'email'), no], { capture: { method: 'web_form', note } });
    const before = await stored();
    const send = async () =>
      under
        .as(('actor' in fault ? fault.actor : person) as Actor)
        .submit({ subjectId, submission: spoil(JSON.stringify(submission)) });
    const error: unknown = await send().catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(ConsentError);
    const { message, findings, params } = error as ConsentError; // as the line above says
    expect(error).toMatchObject({ code, path });
    expect(findings.map((found) => `${found.code} ${found.path}`)).toEqual(finding ? [`${finding} ${path}`] : []);
    expect(message).toContain(errorWords[code]);
    expect(errorWords[code]).toMatch(/[.;] ?[A-Za-z].*\.$/);
    for (const found of findings) saysWhatToDo(found.code);
    expect(`${message} ${JSON.stringify({ findings, params })}`).not.toMatch(telling);

    expect(await stored()).toBe(before);
    expect(await under.as(person).submit({ subjectId: 'c-1', submission })).toMatchObject({
      outcome: 'recorded',
      replayed: false,
    });
  });
});
