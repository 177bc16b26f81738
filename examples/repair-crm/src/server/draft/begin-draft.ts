import { type PolicyInput, type SampleName, sampleOf } from '@unticked/core';
import type { Call } from '../http/route.js';
import { drawTerms } from './draw-terms.js';
import { currentOf } from './view-draft.js';

/** A sample as the shop's own first version, in force from now on. */
const fromSample = (sample: SampleName, now: string): PolicyInput =>
  sampleOf(sample, { effectiveFrom: now, drawTerms });

/** Begins with a sample where nothing is published yet, else with what is in force. */
export function beginDraft({ shop: { tables, now }, staff }: Call, sample: SampleName): void {
  const before = currentOf(tables);
  const at = now().toISOString();
  const { changes: _, ...current } = before ?? fromSample(sample, at);
  const draft = before ? { ...current, version: before.version + 1, effectiveFrom: at } : current;
  tables.policies.saveDraft(draft, at, staff.name);
}
