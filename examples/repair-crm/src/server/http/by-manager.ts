import { problem } from './problem.js';
import type { Call, Route } from './route.js';

/** An answer that only managers get. @throws `forbidden` */
export const byManager =
  (answer: Route['answer']) =>
  (call: Call): unknown => {
    if (call.staff.role !== 'manager') throw problem('forbidden');
    return answer(call);
  };
