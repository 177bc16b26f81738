import { createClient, createDownloadClient, createPreferencesClient } from '@unticked/http/client';

const server = { baseUrl: '/api/consent' };

/** The ledger behind the shop's server, as the counter uses it. */
export const backend = createClient(server);

/** What is held of a customer, and the page behind their links. */
export const preferences = createPreferencesClient(server);

/** The page behind a download link. */
export const downloads = createDownloadClient(server);

/** The same for a customer who is signed in to their own page. */
export const ownPreferences = createPreferencesClient({ baseUrl: '/api/me/consent' });
