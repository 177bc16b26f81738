import { useSyncExternalStore } from 'react';

/** Renders again when what `snapshot` gives is another. The same on a server: nothing has been done there yet. */
export const useSnapshot = <T>(subscribe: (listener: () => void) => () => void, snapshot: () => T): T =>
  useSyncExternalStore(subscribe, snapshot, snapshot);
