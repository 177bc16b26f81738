import type { Audience, Finding, Method } from '@unticked/core';
import type { ConsentContextValue } from '../provider/consent-context.js';

/** What one component brings to a session: the hook that owns it, a group of boxes, the fields of capture. */
export interface Participant {
  readonly context: Pick<ConsentContextValue, 'backend' | 'client' | 'scope' | 'messages' | 'textLocale'>;
  /** It shows questions: these, or all in force. */
  readonly asks?: readonly string[] | 'all' | undefined;
  readonly audience?: Audience | undefined;
  /** Only the hook knows whom the form is about, and how a person's answers come. */
  readonly owner?: {
    readonly subjectId: string | undefined;
    readonly locale: string | undefined;
    readonly method: Method | undefined;
  };
  readonly onFinding?: ((finding: Finding) => void) | undefined;
}
