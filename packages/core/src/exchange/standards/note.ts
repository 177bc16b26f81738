import type { Finding } from '../../errors/finding.js';
import type { StandardFault } from './standard-fault.js';

/** Notes something that is wrong with a file. `error`: no yes of it is believed then. */
export type Note = (
  code: StandardFault,
  path: string,
  params?: Finding['params'],
  severity?: Finding['severity'],
) => void;
