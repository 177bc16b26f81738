import type { FromSourcePage } from '../../model/from-source.js';
import type { SourceQuestion } from '../../model/source-question.js';
import type { Session } from '../session.js';
import { bySource } from './by-source.js';

/** Calls, meetings, orders and campaigns that answers came from. Needs `addressKey` of `createLedger`. */
export interface Sources {
  /**
   * Who answered from there, and what: found by the source's own log, read from each person's. Meant for as many persons as take
   * part in a campaign, some thousands, at a counter, at a fair or in an import whose rows name it.
   * @throws `forbidden` to a person; `invalid`; `unsupported` without `addressKey`
   */
  bySource(question: SourceQuestion): Promise<FromSourcePage>;
}

export const sources = (session: Session): Sources => ({
  bySource: async (question) => {
    await session.ready();
    return bySource(session, question);
  },
});
