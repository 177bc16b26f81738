import type { HistoryEntry } from '@unticked/core';

/** What the system wrote for itself is hidden at first; an entry that cannot be read never is, since it shuts the gate. */
export const isHidden = ({ about, kind }: HistoryEntry): boolean => about === 'system' && kind !== 'unreadable';
