import { consentContext } from './consent-context.js';

/** What the provider above gives. @throws where there is none; the message names the widget, as its user wrote it */
export const useConsentContext = consentContext.use;
