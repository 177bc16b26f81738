import { ConsentError } from '../../errors/consent-error.js';

export const wordingFault = (code: string, path: string, params: Readonly<Record<string, string>> = {}): ConsentError =>
  new ConsentError('invalid', { path, findings: [{ code, severity: 'error', path, params }] });
