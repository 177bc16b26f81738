import { ConsentError } from '../../errors/consent-error.js';
import type { Act } from '../../model/act.js';
import type { Channel } from '../../model/channel.js';
import type { Confirmed } from '../../model/confirmed.js';
import { assertSubjectId } from '../../model/subject-id.js';
import type { Session } from '../session.js';
import { confirm } from './confirm.js';
import { resend } from './resend.js';

/** Double opt-in: what the links do that messages carry. */
export interface Links {
  /** Confirms a yes by the link that was sent for it. Whoever has the link may; no name is needed. See `confirm`. */
  confirm(input: { readonly token: string; readonly act: Act }): Promise<Confirmed>;
  /**
   * Sends the link for a waiting yes again.
   * @returns whether one went out
   * @throws `not_found` if nothing waits; `too_often` after three in 24 hours; `unsupported` without `deliver`
   */
  resend(question: {
    readonly subjectId: string;
    readonly purposeId: string;
    readonly channel: Channel;
  }): Promise<{ readonly sent: boolean }>;
}

export const links = ({ context, tenant, actor, ready }: Session): Links => ({
  confirm: async (input) => {
    // The person confirms, never somebody for them.
    if (actor.type !== 'person') throw new ConsentError('forbidden');
    await ready();
    return confirm(context, tenant, input);
  },
  resend: async (question) => {
    assertSubjectId(question.subjectId);
    await ready();
    return resend(context, tenant, question);
  },
});
