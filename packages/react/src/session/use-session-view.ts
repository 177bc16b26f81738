import type { ConsentSession } from './consent-session.js';
import type { SessionView } from './session-view.js';
import { useSnapshot } from './use-snapshot.js';

/** Renders again when the questions come or a save goes on, not when a box is ticked. */
export const useSessionView = ({ view }: ConsentSession): SessionView => useSnapshot(view.subscribe, view.get);
