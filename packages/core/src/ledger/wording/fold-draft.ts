import type { Digest } from '../../canonical/digest.js';
import type { DraftState, DraftStep } from '../../model/draft.js';
import type { DraftedEvent } from '../../model/event.js';
import type { LoggedEvent } from '../../model/logged-event.js';

/** What the log of a policy's drafts says. */
export interface DraftFold {
  readonly state: DraftState;
  /** Of the content as last saved, or of the last one that there was. */
  readonly digest: Digest | null;
  /** Who edited since the draft was begun or last approved, by the host's ids; `null` for one whose name was erased. */
  readonly editors: readonly (string | null)[];
  /** The entries since the draft was begun. */
  readonly since: readonly LoggedEvent[];
}

const after: Readonly<Record<DraftStep, DraftState>> = {
  saved: 'draft',
  submitted: 'in_review',
  approved: 'approved',
  returned: 'returned',
  published: 'none',
  discarded: 'none',
};

const none: DraftFold = { state: 'none', digest: null, editors: [], since: [] };

const actorOf = ({ envelope }: LoggedEvent): string | null =>
  (typeof envelope === 'object' && envelope.recordedBy?.id) || null;

function step(fold: DraftFold, entry: LoggedEvent, event: DraftedEvent): DraftFold {
  // What was published while somebody saved another content ends what was published, not what was saved.
  if (event.step === 'published' && event.digest !== fold.digest) return { ...fold, since: [...fold.since, entry] };
  const begun = fold.state === 'none' ? none : fold;
  const edited = event.step === 'saved' ? [...begun.editors, actorOf(entry)] : begun.editors;
  return {
    state: after[event.step],
    digest: event.digest,
    // A draft that was returned keeps its editors: nobody approves later what somebody else has only sent back.
    editors: event.step === 'approved' ? [] : edited,
    since: [...begun.since, entry],
  };
}

export const foldDraft = (entries: readonly LoggedEvent[]): DraftFold =>
  entries.reduce(
    (fold, entry) =>
      entry.event !== 'unreadable' && entry.event.kind === 'drafted' ? step(fold, entry, entry.event) : fold,
    none,
  );
