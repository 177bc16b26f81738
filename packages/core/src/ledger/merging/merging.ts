import type { Merged, MergePreview, Split } from '../../model/merging.js';
import type { Session } from '../session.js';
import { merge } from './merge.js';
import { type MergeInput, readMerge, readPair, readSplit, type SplitInput } from './merge-input.js';
import { mergePreview } from './merge-preview.js';
import { split } from './split.js';

/** Two persons of the host's who are one: a customer who was there twice, or a lead that becomes a contact. */
export interface Merging {
  /**
   * Makes one person of two. Of every purpose and channel the more protective answer of both stands (a no, then a stop, then what
   * was never asked or left empty, then what is over, then a yes), and no yes is carried to another address. Both logs stay as
   * they are; from then on both ids say the same, and what is said under either counts for both. An `into` without a log takes
   * everything over: a lead's yes goes on; a `from` without a log brings nothing. Sending the same id again is harmless, and completes what was cut off.
   * @throws `forbidden` to all but staff; `tampered` if one of the two is not as it was written;
   * `invalid` with finding `same_person`, `already_merged` or `removed_or_held`
   */
  merge(input: MergeInput): Promise<Merged>;
  /**
   * Makes two persons of one again, each as they stood before, apart from what was taken back since: a no counts for both. What
   * was allowed while they were one counts for neither, since nobody can tell any more which of the two said it.
   * @throws `forbidden` to all but staff; `not_found` if nobody was merged, or the other's name was erased; `invalid` with finding
   * `merged_since` while the surviving one is itself part of another
   */
  split(input: SplitInput): Promise<Split>;
  /** What `merge` would leave, cell by cell. Writes nothing. @throws as `merge` */
  mergePreview(pair: Pick<MergeInput, 'into' | 'from'>, locale?: string): Promise<MergePreview>;
}

export const merging = (session: Session): Merging => ({
  merge: async (input) => {
    const read = readMerge(session.actor, input);
    await session.ready();
    return merge(session, read);
  },
  split: async (input) => {
    const read = readSplit(session.actor, input);
    await session.ready();
    return split(session, read);
  },
  mergePreview: async (pair, locale) => {
    readPair(session.actor, pair);
    await session.ready();
    return mergePreview(session, pair, locale);
  },
});
