import * as z from 'zod';
import { answerWords } from './answer.js';
import { channels } from './channel.js';
import { guardianChecks, guardianRelations } from './guardian.js';
import { mediaTypes } from './media-type.js';
import { methods, modes } from './method.js';
import { audiences } from './presentation.js';
import { callId, instant, purposeId, text } from './schema-parts.js';
import { sourceSchema } from './source.schema.js';
import type { Submission } from './submission.js';

const digest = z.string().regex(/^sha256-[A-Za-z0-9_-]{43}$/);
const count = z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER);

const act = z.strictObject({
  kind: z.enum(['pointer', 'keyboard_or_assistive', 'script']),
  afterMs: count,
  changes: count,
});

const answer = z.strictObject({
  questionId: purposeId,
  channel: z.enum(channels).exactOptional(),
  answer: z.enum(answerWords),
  act: act.exactOptional(),
  corrects: z.strictObject({ seq: count, hash: digest }).exactOptional(),
});

const notices = z.strictObject({
  screen: digest,
  script: digest.exactOptional(),
  printed: z.record(text(64), digest).exactOptional(),
});

const presentation = z.strictObject({
  id: callId,
  policyId: purposeId,
  policyVersion: count,
  locale: text(35),
  audience: z.enum(audiences),
  notices: z.record(purposeId, notices),
  issuedAt: instant,
  seal: z.string().max(128).exactOptional(),
});

const evidence = z.strictObject({
  kind: z.enum(['scan', 'message', 'recording', 'foreign_record', 'import_verdict']),
  text: text(20_000).exactOptional(),
  ref: text(512).exactOptional(),
  hash: digest.exactOptional(),
  type: z.enum(mediaTypes).exactOptional(),
  size: count.exactOptional(),
  system: text(128).exactOptional(),
  recordId: text(256).exactOptional(),
  at: instant.exactOptional(),
  confirmedAt: instant.exactOptional(),
});

export const captureSchema = z.strictObject({
  method: z.enum(methods),
  indicatedBy: z.enum(['subject', 'guardian']).exactOptional(),
  guardian: z
    .strictObject({
      name: text(200).exactOptional(),
      relation: z.enum(guardianRelations),
      verification: z.enum(guardianChecks),
      note: text(1000).exactOptional(),
    })
    .exactOptional(),
  note: text(4000).exactOptional(),
  withWhom: text(200).exactOptional(),
  place: text(200).exactOptional(),
  claimedAt: instant.exactOptional(),
  printedForm: text(64).exactOptional(),
  evidence: evidence.exactOptional(),
  source: sourceSchema.exactOptional(),
  sentence: text(1000).exactOptional(),
});

/** Strict: an unknown field anywhere makes the submission wrong, so that nobody can bring a time, an actor or a place in the log. */
export const submissionSchema: z.ZodType<Submission> = z.strictObject({
  id: callId,
  presentation,
  mode: z.enum(modes),
  answers: z.array(answer).max(200),
  capture: captureSchema.exactOptional(),
});
