import { ConsentError } from './consent-error.js';

/** An input that is refused for one thing. @param code of the finding @param path JSON pointer to it */
export const invalidAt = (code: string, path: string): ConsentError =>
  new ConsentError('invalid', { path, findings: [{ code, severity: 'error', path, params: {} }] });
