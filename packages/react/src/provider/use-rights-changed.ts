import { queryKeys } from './query-keys.js';
import { rightsKeys } from './rights-keys.js';
import { useConsentContext } from './use-consent-context.js';

/** After something was done to a person: all that is shown of them is read anew, and the desk's lists when they are next opened. */
export function useRightsChanged(part: string): (subjectId: string | null) => void {
  const { client, scope } = useConsentContext(part);
  return (subjectId) => {
    // Not read anew at once: what came of it stays to be seen.
    void client.invalidateQueries({ queryKey: rightsKeys.all(scope), refetchType: 'none' });
    if (subjectId !== null) void client.invalidateQueries({ queryKey: queryKeys.subject(scope, subjectId) });
  };
}
