import type { DraftStepTaken } from '../../model/draft.js';

type Who = { readonly id: string; readonly name?: string };

/** Who made a version. Nobody of those whose names were erased is in it. */
export interface WhoMade {
  readonly wrote: readonly Who[];
  readonly approved: readonly Who[];
}

const distinct = (steps: readonly DraftStepTaken[]): readonly Who[] => [
  ...new Map(steps.flatMap(({ by }) => (by ? [[by.id, by] as const] : []))).values(),
];

/**
 * Who wrote a version and who approved it, from all steps with the drafts of its policy: those from the beginning of the draft to
 * its publication. An approval counts for what was saved before it. Nothing where it was published without a draft.
 */
export function whoMade(steps: readonly DraftStepTaken[], version: number): WhoMade | undefined {
  const end = steps.findLastIndex(({ step, version: of }) => step === 'published' && of === version);
  if (end < 0) return undefined;
  const earlier = steps.slice(0, end);
  const begin = earlier.findLastIndex(({ step }) => step === 'published' || step === 'discarded');
  const own = earlier.slice(begin + 1);
  const lastSaved = own.findLastIndex(({ step }) => step === 'saved');
  return {
    wrote: distinct(own.filter(({ step }) => step === 'saved')),
    approved: distinct(own.slice(lastSaved + 1).filter(({ step }) => step === 'approved')),
  };
}
