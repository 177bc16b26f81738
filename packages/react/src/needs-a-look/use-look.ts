import { adminKeys } from '../provider/admin-keys.js';
import { useAdmin } from '../provider/use-admin.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { usePages } from '../provider/use-pages.js';

/** People whose logs one call looks through. */
const PEOPLE = 500;

/** What waits for a second person. */
export function useLook() {
  const { scope } = useConsentContext('NeedsALook');
  const admin = useAdmin('NeedsALook');
  return usePages('NeedsALook', {
    queryKey: adminKeys.needsALook(scope),
    read: (walk) => admin.needsALook({ limit: PEOPLE, ...walk }),
    itemsOf: ({ cases }) => cases,
    freshWith: 'page',
  });
}
