import type { PolicyInput } from '@unticked/core';
import type { DraftView } from '../../shared/draft.js';

/** Only what differs says how it differs. */
export function declared({ draft, touched }: DraftView): PolicyInput {
  const { changes = {}, ...rest } = draft;
  const kept = Object.entries(changes).filter(([id]) => touched.includes(id));
  return kept.length === 0 ? rest : { ...rest, changes: Object.fromEntries(kept) };
}
