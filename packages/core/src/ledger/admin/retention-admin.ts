import type {
  KeepTasksPage,
  RetentionChoice,
  RetentionPage,
  RetentionRun,
  RetentionState,
} from '../../model/retention.js';
import type { CallOptions } from '../backend.js';
import type { Walk } from '../lists/walk-ids.js';

/** How long data is kept, and what becomes of it then: see `Retention`. */
export interface RetentionAdmin {
  /** Whether what is kept on no ground any more goes by itself, and what the last run did. */
  state(options?: CallOptions): Promise<RetentionState>;
  /** Who is kept on no ground any more, and what a run for `action` would do. Writes nothing. */
  due(question: Walk & { readonly action: RetentionChoice }, options?: CallOptions): Promise<RetentionPage>;
  /** Whose consent to keep their data was withdrawn, and nobody has erased them or named another ground. */
  tasks(walk?: Walk, options?: CallOptions): Promise<KeepTasksPage>;
  /**
   * A part of a run: after `limit` persons it is `stopped`, and the next call goes on. Whoever calls no more has stopped it. `erase`
   * erases in every system that the host has named.
   */
  run(
    input: { readonly action: RetentionChoice; readonly limit?: number },
    options?: CallOptions,
  ): Promise<RetentionRun>;
}
