import type { Instant } from '../../canonical/instant.js';
import type { Actor } from '../../model/actor.js';
import type { Channel } from '../../model/channel.js';
import type { Campaign } from '../../model/contact-list.js';
import type { GateAnswer } from '../../model/gate-answer.js';
import { doneBy } from '../done-by.js';
import type { EventDraft } from '../event-draft.js';

/** All that is needed to record that somebody was written to. */
export interface ContactedCase {
  readonly actor: Actor;
  readonly now: Instant;
  readonly purposeId: string;
  readonly channel: Channel;
  readonly campaign: Campaign | undefined;
  readonly answer: GateAnswer;
}

/** The entry beside the one that allowed it; none where the gate says no and means it. */
export function decideContacted({ actor, answer, ...given }: ContactedCase): EventDraft | undefined {
  if (!answer.allowed && answer.enforced) return undefined;
  const { purposeId, channel, now, campaign } = given;
  return {
    event: {
      kind: 'contacted',
      recordedBy: actor.type,
      effectiveAt: now,
      purposeId,
      channel,
      ...(answer.decidedBy === null ? {} : { decidedBy: answer.decidedBy.seq }),
      ...(answer.allowed ? {} : { observed: answer.reason }),
    },
    envelope: {
      recordedBy: doneBy(actor),
      ...(campaign === undefined ? {} : { campaign }),
    },
  };
}
