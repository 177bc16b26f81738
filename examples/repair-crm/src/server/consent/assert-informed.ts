import { requiredMissing, type Submission } from '@unticked/core';
import * as z from 'zod';
import { parse } from '../http/parse.js';
import { problem } from '../http/problem.js';
import type { Call } from '../http/route.js';
import { setupOf } from './setup-of.js';

/** Only as much of a submission as is needed here; the ledger reads it whole, and keeps a no even of one that is wrong. */
const answered = z.looseObject({
  answers: z.array(z.looseObject({ questionId: z.string(), answer: z.string() })).max(200),
});

/**
 * Asked before the shop's own commit: a customer who was created first is not un-created by a missing tick (UO-F05).
 * @throws `information_missing`
 */
export async function assertInformed({ shop, actor }: Call, submission: unknown): Promise<void> {
  if (submission === undefined) throw problem('information_missing', { fields: { consent: 'information_missing' } });
  const { answers } = parse(answered, submission);
  const purposes = setupOf(shop.tables).purposes.map((purpose) => purpose.id);
  const form = await shop.ledger.as(actor).form({ purposes, audience: 'clerk' });
  const missing = requiredMissing(form, { answers: answers as unknown as Submission['answers'] }); // it compares words and takes any
  if (missing.length > 0) throw problem('information_missing', { fields: { consent: 'information_missing' } });
}
