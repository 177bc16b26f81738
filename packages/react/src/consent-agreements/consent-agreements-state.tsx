import { Unread } from '../anatomy/unread.js';
import { agreementsContext } from './agreements-context.js';

/** While nothing is known: loading, offline or failed. `data-unticked="agreements-state"`. */
export function ConsentAgreementsState() {
  const { reading } = agreementsContext.use('ConsentAgreements.State');
  if (reading.state === 'ready') return null;
  return (
    <div role="status" data-unticked="agreements-state">
      <Unread reading={reading} />
    </div>
  );
}
