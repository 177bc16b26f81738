import type { DraftImpact } from '../../shared/draft.js';
import type { Call } from '../http/route.js';
import { declared } from './declared.js';
import { viewDraft } from './view-draft.js';

/** Whom publishing the draft would cost their yes, counted to the end: a shop has hundreds of customers, not millions. */
export async function impactOfDraft({ shop: { tables, ledger }, actor }: Call): Promise<readonly DraftImpact[]> {
  const { cells } = await ledger.as(actor).publicationImpact(declared(viewDraft(tables)));
  return cells.map(({ title, channel, askedAgain, ended }) => ({ title, channel, askedAgain, ended }));
}
