export { createAdminClient } from './create-admin-client.js';
export { createEvidenceClient } from './create-evidence-client.js';
export { createClient } from './create-client.js';
export { createPreferencesClient } from './create-preferences-client.js';
export { createRecordsClient } from './create-records-client.js';
export { createInventoryClient } from './create-inventory-client.js';
export { createRightsClient } from './create-rights-client.js';
export { isConsentError } from './is-consent-error.js';
export type { ClientOptions } from './client-options.js';
