import fc from 'fast-check';
import { expect, test } from 'vitest';
import { act, person, submissionOf, testLedger } from '../../fixtures/ledger-under-test.js';
import { restrictiveWords } from '../model/answer.js';
import { channels } from '../model/channel.js';

const purposes = ['news', 'repair', 'repair-messages'];
const answer = fc.record(
  {
    questionId: fc.constantFrom(...purposes, 'news', 'nothing'),
    channel: fc.constantFrom('email', 'sms', 'phone'),
    answer: fc.constantFrom('given', 'refused', 'not_given', 'withdrawn', 'acknowledged', 'objected', 'corrected'),
    act: fc.constant(act),
  },
  { requiredKeys: ['questionId', 'answer'] },
);
/** Whatever JSON can say, half characters and forbidden names included. */
const garbage = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>('\ud800', { __proto__: null, constructor: 1 }, [[]], 1e300, '', { answer: 'withdrawn' }),
);
const name = fc.oneof(
  fc.string({ maxLength: 5 }),
  fc.constantFrom('recordedAt', 'actor', 'tenant', 'seq', 'constructor', '__proto__', '\udc00', 'a/b~c'),
);

type Spoil = (data: Record<string, unknown>, answers: unknown[]) => void;

/** Values are drawn again and again: each use has one of its own. */
const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const put = (target: object, key: string, value: unknown): void => {
  Object.defineProperty(target, key, { value: copy(value), enumerable: true, configurable: true, writable: true });
};
const own = ['id', 'presentation', 'mode', 'capture'] as const;
/** Each makes a submission wrong somewhere, but leaves what takes away as it is. */
const spoil: fc.Arbitrary<Spoil> = fc.oneof(
  fc.tuple(name, garbage).map(
    ([key, value]): Spoil =>
      (data) => {
        if (!['answers', ...own].includes(key)) put(data, key, value);
      },
  ),
  fc.tuple(fc.constantFrom(...own), garbage).map(
    ([key, value]): Spoil =>
      (data) =>
        put(data, key, value),
  ),
  fc.constantFrom(...own).map(
    (key): Spoil =>
      (data) => {
        delete data[key];
      },
  ),
  fc.tuple(garbage, fc.nat()).map(
    ([value, at]): Spoil =>
      (_, answers) => {
        answers.splice(at % (answers.length + 1), 0, copy(value));
      },
  ),
  fc.tuple(name, garbage, fc.nat()).map(
    ([key, value, at]): Spoil =>
      (_, answers) => {
        const one = answers[at % Math.max(1, answers.length)];
        if (typeof one === 'object' && one !== null && !['questionId', 'channel', 'answer'].includes(key))
          put(one, key, value);
      },
  ),
  fc.tuple(garbage, fc.nat()).map(
    ([value, at]): Spoil =>
      (_, answers) => {
        const one = answers[at % Math.max(1, answers.length)];
        if (typeof one === 'object' && one !== null) put(one, 'act', value);
      },
  ),
);

interface Said {
  readonly questionId: string;
  readonly channel?: string;
  readonly answer: string;
}

/** What design section 12.3 promises to keep: answers of this form on a purpose that is known. */
const isKept = (value: unknown): value is Said => {
  if (typeof value !== 'object' || value === null || !('answer' in value) || !('questionId' in value)) return false;
  const { channel } = value as Partial<Said>;
  return (
    purposes.includes(String(value.questionId)) &&
    (restrictiveWords as ReadonlySet<unknown>).has(value.answer) &&
    (channel === undefined || (channels as readonly string[]).includes(channel))
  );
};

const cellsOf = ({ questionId, channel }: Said): readonly string[] => {
  if (channel !== undefined) return [`${questionId} ${channel}`];
  return questionId === 'news' ? ['news email', 'news sms'] : [`${questionId} *`];
};

test('whatever is wrong with a submission: what takes away is in the log, and no yes is', async () => {
  const under = testLedger();
  const ledger = under.as(person);
  const form = await ledger.form();
  under.clock.now += 5000;
  let people = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(answer, { maxLength: 6 }),
      fc.array(spoil, { maxLength: 3 }),
      fc.boolean(),
      async (answers, spoils, asText) => {
        const data = JSON.parse(JSON.stringify(submissionOf(form, answers as never)));
        for (const one of spoils) one(data, data.answers);
        const kept = (data.answers as unknown[]).filter(isKept);
        const subjectId = `c-${++people}`;
        const result = await ledger.submit({ subjectId, submission: asText ? JSON.stringify(data) : data });
        const { entries, chain } = await ledger.history(subjectId, { limit: 1000 });
        const no = entries.filter(({ kind }) => kind === 'refused' || kind === 'withdrawn' || kind === 'objected');
        const cells = new Set(no.map(({ purposeId, channel }) => `${purposeId} ${channel}`));
        for (const cell of kept.flatMap(cellsOf)) expect(cells).toContain(cell);
        expect(cells.size).toBe(new Set(kept.flatMap(cellsOf)).size);
        expect(chain.intact).toBe(true);
        // Either it was read whole, or nothing of it but what takes away was written.
        const isWrong = result.rejected.some(({ findings }) =>
          findings.some(({ code }) => !code.startsWith('UO-') && !accepted.has(code)),
        );
        if (isWrong)
          expect(entries.every(({ kind }) => kind === 'set_aside' || no.some((one) => one.kind === kind))).toBe(true);
        for (const { kind, purposeId, channel } of entries)
          if (kind === 'given') expect(cells).not.toContain(`${purposeId} ${channel}`);
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 200) },
  );
}, 60_000);

/** Reasons against one answer of a submission that could be read whole. */
const accepted: ReadonlySet<string> = new Set([
  'contradiction',
  'unknown_purpose',
  'unknown_channel',
  'channel_missing',
  'wrong_answer',
  'not_correctable',
]);
