import type { LoggedEvent } from '../../model/logged-event.js';

/** Whether an entry says that two have become one, or are two again: all that leads from one log to another. */
export const saysOfJoining = ({ event }: LoggedEvent): boolean => event !== 'unreadable' && 'side' in event;
