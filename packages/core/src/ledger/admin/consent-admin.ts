import type { Standing } from '../../model/standing.js';
import type { CallOptions } from '../backend.js';

/** Two clocks: what held at one instant, as it was believed at another. */
export interface Moment {
  /** What held then. @default `asOf`, else now */
  readonly at?: string;
  /** Only what was recorded by then. @default now */
  readonly asOf?: string;
}

/** What staff beyond the counter do about one person. */
export interface SubjectAdmin {
  /** "What did we believe on 3 March?" */
  standingAt(question: Moment & { readonly locale?: string }, options?: CallOptions): Promise<Standing>;
}

/**
 * What marketers, data-protection officers and managers do: a port of its own, so that who does not use it does not load it.
 * Every failure is a `ConsentError`.
 */
export interface ConsentAdmin {
  subject(subjectId: string): SubjectAdmin;
}
