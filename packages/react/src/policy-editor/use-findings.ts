import type { Draft, Finding } from '@unticked/core';
import { useEffect, useMemo, useState } from 'react';
import { contentOf, type DraftEdits, withEdits } from './draft-edits.js';
import type { EditorTools } from './editor-context.js';

/** Whoever types is not talked to at each key. */
const PAUSE_MS = 600;

const none: readonly Finding[] = [];

/** What the rule finds, a moment after the last key; of what is saved, what the ledger said. */
export function useFindings(
  draft: Draft | undefined,
  edits: DraftEdits,
  checkDraft: EditorTools['checkDraft'],
): readonly Finding[] {
  const [settled, setSettled] = useState(edits);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(edits), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [edits]);
  const isWriting = edits.size > 0 && settled.size > 0;
  return useMemo(() => {
    const base = draft && isWriting ? contentOf(draft) : null;
    return base && checkDraft ? checkDraft(withEdits(base, settled), draft?.before ?? null) : (draft?.findings ?? none);
  }, [draft, settled, isWriting, checkDraft]);
}
