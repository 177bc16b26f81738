import { useConsentContext } from './use-consent-context.js';
import { useStanding } from './use-standing.js';

/** Titles of purposes in the language of the texts, as a person's standing has them; the id of what is in force no more. */
export function useTitles(part: string, subjectId: string): (purposeId: string) => string {
  const reading = useStanding(useConsentContext(part), subjectId);
  const cells = reading.state === 'ready' ? reading.value.pills.flatMap((pill) => pill.cells) : [];
  return (purposeId) => cells.find((cell) => cell.purposeId === purposeId)?.title ?? purposeId;
}
