import { ConsentError } from '../../errors/consent-error.js';
import type { DueRun, PostState } from '../../model/due.js';
import type { Session } from '../session.js';
import { postState } from './post-state.js';
import { runDue } from './run-due.js';

/** What is to be sent because time has passed, and not because somebody calls. */
export interface Due {
  /**
   * Sends what is due: the reminder of each yes that ends within `remindBefore`, once, where the gate lets a message go; and links
   * for a yes that waits, which could not be sent before. What cannot be handed over is tried again, three times in 24 hours.
   * Call it as often as you like, from as many processes: one goes through everybody, in the order of ids, at any time; the others
   * are `busy`. A run that was killed is gone on with by the next, after ten minutes at most.
   * @throws `forbidden` to a person; `unsupported` without `deliver`, or on a store that cannot be scanned
   */
  runDue(): Promise<DueRun>;
  /** Whether messages go out by themselves, and when they last did. @throws `forbidden` to a person */
  postState(): Promise<PostState>;
}

export const due = ({ context, tenant, actor, ready }: Session): Due => {
  const prepare = async (): Promise<void> => {
    if (actor.type === 'person') throw new ConsentError('forbidden');
    await ready();
  };
  return {
    runDue: async () => {
      await prepare();
      return runDue(context, tenant);
    },
    postState: async () => {
      await prepare();
      return postState(context, tenant);
    },
  };
};
