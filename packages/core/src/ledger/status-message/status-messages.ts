import type { StatusMessage } from '../../model/status-message.js';
import { assertSubjectId } from '../../model/subject-id.js';
import { openPreferenceLink } from '../preferences/open-preference-link.js';
import type { Session } from '../session.js';
import { composeStatus, type SendStatusInput, type StatusQuestion, sendStatus } from './send-status.js';
import { statusOf } from './status-of.js';

/** What is held about a person, told to them. */
export interface StatusMessages {
  /**
   * What is held, on what ground, how it came and why they are contacted, in the person's language. `renderStatus` makes words of it.
   * Writes nothing. @throws `not_found` for somebody of whom nothing is held
   */
  composeStatus(question: StatusQuestion): Promise<StatusMessage>;
  /**
   * Sends it through `deliver`, with a link to the person's preferences, and writes down that it went. By `post` and `phone` it is
   * printed or read aloud where this was called, and has no link: whoever prints it would hold the person's own.
   * @throws as `composeStatus` does; `invalid` without an address for the channel; `unsupported` without `deliver`; `unavailable`
   * if it did not go
   */
  sendStatus(input: SendStatusInput): Promise<StatusMessage>;
  /** As `composeStatus`, by the token that `enterCode` gave. @throws `not_found`, `link_expired` */
  held(question: { readonly token: string; readonly locale?: string }): Promise<StatusMessage>;
}

export const statusMessages = (session: Session): StatusMessages => ({
  composeStatus: async (question) => {
    assertSubjectId(question.subjectId);
    await session.ready();
    return composeStatus(session, question);
  },
  sendStatus: async (input) => {
    assertSubjectId(input.subjectId);
    await session.ready();
    return sendStatus(session, input);
  },
  held: async ({ token, locale }) => {
    const { fold } = await openPreferenceLink(session, token, ['held']);
    const { timeline } = await session.context.registry.load(session.tenant);
    return statusOf(fold, timeline, locale);
  },
});
