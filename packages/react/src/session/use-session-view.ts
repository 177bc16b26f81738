import { useSyncExternalStore } from 'react';
import type { ConsentSession } from './consent-session.js';
import type { SessionView } from './session-view.js';

/** Renders again when the questions come or a save goes on, not when a box is ticked. */
export const useSessionView = ({ subscribe, view }: ConsentSession): SessionView =>
  useSyncExternalStore(subscribe, view, view);
