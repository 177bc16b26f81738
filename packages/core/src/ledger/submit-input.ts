import type { Channel } from '../model/channel.js';
import type { SubjectFacts } from '../model/subject-facts.js';

export interface SubmitInput {
  readonly subjectId: string;
  /** What the form sent, as it came: a `Submission`, or anything else, which is then told apart. */
  readonly submission: unknown;
  /** `'new'`: refuse an id that already has a log. */
  readonly subject?: 'new';
  /** The host's own record of where this person can be reached, from its server, never from the form. */
  readonly contactPoints?: Readonly<Partial<Record<Channel, string>>> | undefined;
  /** The same of their age (UO-S04). The birthday itself is not kept. */
  readonly subjectFacts?: SubjectFacts | undefined;
}
