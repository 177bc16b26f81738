import { rights } from '../api/rights.js';
import { usePersonState } from '../api/use-person-state.js';
import { removedWords } from '../words/removed-words.js';
import { useWords } from '../words/use-words.js';
import { WithReason } from './with-reason.js';

/** For clerks, who take a customer off every list and erase nobody. */
export function RemoveCustomer({ id }: { readonly id: string }) {
  const words = useWords(removedWords);
  const person = usePersonState(id);
  if (!person.data || person.data.removed) return null;
  return (
    <>
      <WithReason label={words.remove} act={(call) => rights.subject(id).remove(call)} />
      <p className="meta">{words.removeHint}</p>
    </>
  );
}
