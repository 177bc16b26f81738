import { problem } from './problem.js';
import type { Call } from './route.js';

/** Only managers change what customers are asked. */
export const byManager =
  (answer: (call: Call) => unknown) =>
  (call: Call): unknown => {
    if (call.staff.role !== 'manager') throw problem('forbidden');
    return answer(call);
  };
