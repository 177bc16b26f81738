import type { ForeignWord } from '../../model/foreign-statement.js';

/**
 * What each status of DPV 2.3 says. What the controller ended, or time did, is `unknown` here: no yes, and nobody's no.
 * `ConsentRefused` is also what DPV calls a box left alone; a no more does less harm than a yes more.
 */
export const dpvStatusWords: Readonly<Record<string, ForeignWord>> = {
  ConsentGiven: 'agreed',
  RenewedConsentGiven: 'agreed',
  ConsentRefused: 'refused',
  ConsentWithdrawn: 'withdrawn',
  ConsentRequested: 'nothing_said',
  ConsentRequestDeferred: 'nothing_said',
  ConsentUnknown: 'unknown',
  ConsentExpired: 'unknown',
  ConsentRevoked: 'unknown',
  ConsentInvalidated: 'unknown',
  ConsentStatus: 'unknown',
  ConsentStatusValidForProcessing: 'unknown',
  ConsentStatusInvalidForProcessing: 'unknown',
};
