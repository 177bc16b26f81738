import { canonicalJson } from '../canonical/canonical-json.js';
import type { CryptoPort } from '../canonical/crypto-port.js';
import { type Digest, digest } from '../canonical/digest.js';
import { MAX_BYTES, parseJson } from '../canonical/parse-json.js';
import { utf8 } from '../canonical/utf8.js';
import { wellFormed } from '../canonical/well-formed.js';
import { ConsentError } from '../errors/consent-error.js';
import type { Finding } from '../errors/finding.js';
import { pointerStep } from '../errors/pointer-step.js';
import { type Answer, answerWords, restrictiveWords } from '../model/answer.js';
import { type Channel, channels } from '../model/channel.js';
import type { RejectedAnswer } from '../model/envelope.js';
import { findingsOfIssues } from '../model/findings-of-issues.js';
import { callId } from '../model/schema-parts.js';
import type { Submission } from '../model/submission.js';
import { submissionSchema } from '../model/submission.schema.js';

/** What came in, told apart: well-formed, or only as much of it as takes away. */
export interface ReadSubmission {
  /** The id it came with, if it is one. */
  readonly id: string | undefined;
  readonly digest: Digest;
  readonly submission: Submission | undefined;
  /** Of a submission that is wrong: what must be stored all the same. */
  readonly restrictive: readonly Answer[];
  readonly rejected: readonly RejectedAnswer[];
}

/** How many answers that were not accepted are listed: a form has no more boxes than that. */
const MOST_REJECTED = 200;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const oneOf = <T extends string>(list: readonly T[], value: unknown): T | undefined =>
  list.find((item) => item === value);

/** `__proto__` and its like never are fields of ours; a schema may overlook them. */
function forbiddenKeys(value: unknown, path: string): readonly Finding[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const inside = path + pointerStep(key);
    const found = ['__proto__', 'constructor', 'prototype'].includes(key)
      ? [{ code: 'unknown_field', severity: 'error' as const, path: inside, params: {} }]
      : [];
    return [...found, ...forbiddenKeys(member, inside)];
  });
}

/** Findings are stored: a path holds whatever keys were sent, so it is made well-formed and short, and each is said once. */
function storable(findings: readonly Finding[]): readonly Finding[] {
  const all = findings.map((finding) => ({ ...finding, path: wellFormed(finding.path).slice(0, 300) }));
  const keyOf = ({ code, path }: Finding): string => `${code} ${path}`;
  return [...new Map(all.map((finding) => [keyOf(finding), finding])).values()];
}

/** What an answer is told: its own faults, else those of the submission around it, else those of its neighbours. Never all for each. */
function findingsAt(index: number, findings: readonly Finding[]): readonly Finding[] {
  const isOf = (path: string, parent: string): boolean => path === parent || path.startsWith(`${parent}/`);
  const own = findings.filter(({ path }) => isOf(path, `/answers/${index}`));
  if (own.length > 0) return own.slice(0, 10);
  const around = findings.filter(({ path }) => !isOf(path, '/answers'));
  return (around.length > 0 ? around : findings).slice(0, 5);
}

/** Keeps refusals, withdrawals and objections of a submission that is wrong; names what is wrong with the rest (design §12.3). */
function salvage(
  input: Readonly<Record<string, unknown>>,
  findings: readonly Finding[],
): Pick<ReadSubmission, 'restrictive' | 'rejected'> {
  const restrictive = new Map<string, Answer>();
  const rejected: RejectedAnswer[] = [];
  const answers: readonly unknown[] = Array.isArray(input.answers) ? input.answers : [];
  for (const [index, answer] of answers.entries()) {
    const {
      questionId,
      answer: said,
      channel: by,
    } = isObject(answer) ? answer : ({} as Readonly<Record<string, unknown>>); // an object without members
    const word = oneOf(answerWords, said);
    const channel: Channel | undefined = oneOf(channels, by);
    const isPurpose = typeof questionId === 'string' && /^[a-z][a-z0-9_-]{0,63}$/.test(questionId);
    const named = { questionId: isPurpose ? questionId : '', ...(channel === undefined ? {} : { channel }) };
    // A channel that cannot be read takes nothing back from the no: without one it is about all channels.
    const isRestrictive = word !== undefined && restrictiveWords.has(word);
    if (isPurpose && isRestrictive) restrictive.set(`${questionId}/${channel}/${word}`, { ...named, answer: word });
    if (isPurpose && isRestrictive && (by === undefined || channel !== undefined)) continue;
    if (rejected.length < MOST_REJECTED)
      rejected.push({ ...named, answer: word ?? 'unreadable', findings: findingsAt(index, findings) });
  }
  if (rejected.length === 0) rejected.push({ questionId: '', answer: 'unreadable', findings: findings.slice(0, 10) });
  return { restrictive: [...restrictive.values()], rejected };
}

/**
 * Reads what a form sent.
 * @param input a `Submission`, the JSON text of one, or anything else
 * @throws `too_large` over 64 KB, `invalid` where it cannot be read at all: not JSON, too deep, no object. Nothing is written then.
 */
export async function readSubmission(crypto: CryptoPort, input: unknown): Promise<ReadSubmission> {
  const canonical = canonicalJson(typeof input === 'string' ? parseJson(input) : input, 'escape');
  const bytes = utf8(canonical);
  if (bytes.length > MAX_BYTES) throw new ConsentError('too_large', { params: { limit: MAX_BYTES } });
  // Read anew, so that an object is judged as the text of it would be: members that are undefined are not there.
  const data: unknown = JSON.parse(canonical);
  if (!isObject(data)) {
    throw new ConsentError('invalid', {
      findings: [{ code: 'wrong_type', severity: 'error', path: '', params: { expected: 'object' } }],
    });
  }
  const read = { id: callId.safeParse(data.id).data, digest: await digest(crypto, 'submission', bytes) };
  const parsed = submissionSchema.safeParse(data, { reportInput: true });
  const findings = storable([...forbiddenKeys(data, ''), ...(parsed.success ? [] : findingsOfIssues(parsed.error))]);
  if (parsed.success && findings.length === 0)
    return { ...read, submission: parsed.data, restrictive: [], rejected: [] };
  return { ...read, submission: undefined, ...salvage(data, findings) };
}
