import type { LoggedEvent } from '../../model/logged-event.js';

/** That a code was made for a link. */
export const isCode = ({ event }: LoggedEvent): boolean =>
  event !== 'unreadable' && event.kind === 'delivered' && event.message === 'code';
