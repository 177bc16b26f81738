import { canonicalJson } from '../canonical/canonical-json.js';
import type { CryptoPort } from '../canonical/crypto-port.js';
import { type Digest, digest } from '../canonical/digest.js';
import { MAX_BYTES, parseJson } from '../canonical/parse-json.js';
import { utf8 } from '../canonical/utf8.js';
import { ConsentError } from '../errors/consent-error.js';
import type { Finding } from '../errors/finding.js';
import { type Answer, answerWords, restrictiveWords } from '../model/answer.js';
import { type Channel, channels } from '../model/channel.js';
import type { RejectedAnswer } from '../model/envelope.js';
import { findingsOfIssues } from '../model/findings-of-issues.js';
import type { Submission } from '../model/submission.js';
import { submissionIdSchema, submissionSchema } from '../model/submission.schema.js';

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

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const oneOf = <T extends string>(list: readonly T[], value: unknown): T | undefined =>
  list.find((item) => item === value);

/** `__proto__` and its like never are fields of ours; a schema may overlook them. */
function forbiddenKeys(value: unknown, path: string): readonly Finding[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const inside = `${path}/${key}`;
    const found = ['__proto__', 'constructor', 'prototype'].includes(key)
      ? [{ code: 'unknown_field', severity: 'error' as const, path: inside, params: {} }]
      : [];
    return [...found, ...forbiddenKeys(member, inside)];
  });
}

/** Keeps refusals, withdrawals and objections of a submission that is wrong; names what is wrong with the rest (design §12.3). */
function salvage(
  input: Readonly<Record<string, unknown>>,
  findings: readonly Finding[],
): Pick<ReadSubmission, 'restrictive' | 'rejected'> {
  const restrictive: Answer[] = [];
  const rejected: RejectedAnswer[] = [];
  const answers: readonly unknown[] = Array.isArray(input.answers) ? input.answers.slice(0, 200) : [];
  for (const answer of answers) {
    const questionId = isObject(answer) && typeof answer.questionId === 'string' ? answer.questionId.slice(0, 64) : '';
    const word = isObject(answer) ? oneOf(answerWords, answer.answer) : undefined;
    const rawChannel = isObject(answer) ? answer.channel : undefined;
    const channel: Channel | undefined = oneOf(channels, rawChannel);
    const readable = /^[a-z][a-z0-9_-]{0,63}$/.test(questionId) && (rawChannel === undefined || channel !== undefined);
    const named = channel === undefined ? {} : { channel };
    if (readable && word !== undefined && restrictiveWords.has(word))
      restrictive.push({ questionId, ...named, answer: word });
    else rejected.push({ questionId: readable ? questionId : '', ...named, answer: word ?? 'unreadable', findings });
  }
  if (rejected.length === 0) rejected.push({ questionId: '', answer: 'unreadable', findings });
  return { restrictive, rejected };
}

/**
 * Reads what a form sent.
 * @param input a `Submission`, the JSON text of one, or anything else
 * @throws `too_large` over 64 KB, `invalid` where it cannot be read at all: not JSON, too deep, no object. Nothing is written then.
 */
export async function readSubmission(crypto: CryptoPort, input: unknown): Promise<ReadSubmission> {
  const data = typeof input === 'string' ? parseJson(input) : input;
  const canonical = utf8(canonicalJson(data, 'escape'));
  if (canonical.length > MAX_BYTES) throw new ConsentError('too_large', { params: { limit: MAX_BYTES } });
  if (!isObject(data)) {
    throw new ConsentError('invalid', {
      findings: [{ code: 'wrong_type', severity: 'error', path: '', params: { expected: 'object' } }],
    });
  }
  const read = {
    id: submissionIdSchema.safeParse(data.id).data,
    digest: await digest(crypto, 'submission', canonical),
  };
  const parsed = submissionSchema.safeParse(data, { reportInput: true });
  const findings = [...forbiddenKeys(data, ''), ...(parsed.success ? [] : findingsOfIssues(parsed.error))];
  if (parsed.success && findings.length === 0)
    return { ...read, submission: parsed.data, restrictive: [], rejected: [] };
  return { ...read, submission: undefined, ...salvage(data, findings) };
}
