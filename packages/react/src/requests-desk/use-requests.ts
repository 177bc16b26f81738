import { rightsKeys } from '../provider/rights-keys.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { usePages } from '../provider/use-pages.js';
import { useRights } from '../provider/use-rights.js';

/** What people asked for, the oldest first. */
export function useRequests() {
  const { scope } = useConsentContext('RequestsDesk');
  const rights = useRights('RequestsDesk');
  return usePages('RequestsDesk', {
    queryKey: rightsKeys.requests(scope),
    read: (walk) => rights.requests(walk),
    itemsOf: ({ requests }) => requests,
  });
}
