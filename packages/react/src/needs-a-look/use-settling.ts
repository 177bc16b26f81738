import type { UnknownWordingCase, UnknownWordingOutcome, WordingCell } from '@unticked/core';
import { useState } from 'react';
import { coverKey } from '../anatomy/cover-key.js';
import { useCallId } from '../anatomy/use-call-id.js';
import { adminKeys } from '../provider/admin-keys.js';
import { queryKeys } from '../provider/query-keys.js';
import { useAdmin } from '../provider/use-admin.js';
import { useConsentContext } from '../provider/use-consent-context.js';

export interface SettledDetails {
  readonly reason: 'save';
  readonly event: Event;
  readonly found: UnknownWordingCase;
}
export type OnSettled = (outcome: UnknownWordingOutcome, details: SettledDetails) => void;

/** What a second person makes of a form, as they fill it in. */
interface Draft {
  /** Keys of what it covers: nothing is ticked before they tick it. */
  readonly covers: ReadonlySet<string>;
  /** As they type it, where only a file was recorded. */
  readonly text: string;
  readonly reason: string;
}

type View =
  | { readonly state: 'idle' | 'saving' }
  | { readonly state: 'error'; readonly error: unknown }
  | {
      readonly state: 'done';
      readonly outcome: UnknownWordingOutcome;
      readonly covers: readonly WordingCell[];
      readonly reason: string;
    };

type Step = 'confirm' | 'turnDown';

/** Confirming a form, or turning it down. */
export function useSettling(found: UnknownWordingCase, onSettled: OnSettled | undefined) {
  const { client, scope } = useConsentContext('NeedsALook.Case');
  const admin = useAdmin('NeedsALook.Case').subject(found.subjectId);
  const [draft, setDraft] = useState<Draft>({ covers: new Set(), text: '', reason: '' });
  const [pressed, setPressed] = useState<Step>();
  const [view, setView] = useState<View>({ state: 'idle' });
  const { idOf } = useCallId();

  const covers = found.covers.filter((cell) => draft.covers.has(coverKey(cell)));
  const [text, reason] = [draft.text.trim(), draft.reason.trim()];
  const lacking = {
    covers: covers.length === 0,
    text: found.text === undefined && text === '',
    reason: reason === '',
  };
  const send = (step: Step, id: string): Promise<UnknownWordingOutcome> =>
    step === 'turnDown'
      ? admin.turnDownWording({ id, wordingId: found.id, reason })
      : admin.confirmWording({ id, wordingId: found.id, covers, ...(found.text === undefined && { text }) });

  const press = async (step: Step, event: Event): Promise<void> => {
    if (view.state === 'saving' || view.state === 'done') return;
    setPressed(step);
    if (step === 'turnDown' ? lacking.reason : lacking.covers || lacking.text) return;
    setView({ state: 'saving' });
    try {
      const outcome = await send(step, idOf([step, covers, text, reason]));
      setView({ state: 'done', outcome, covers, reason });
      onSettled?.(outcome, { reason: 'save', event, found });
    } catch (error) {
      setView({ state: 'error', error });
      return;
    }
    void client.invalidateQueries({ queryKey: queryKeys.subject(scope, found.subjectId) });
    // Not read anew at once: what came of it stays to be seen.
    void client.invalidateQueries({ queryKey: adminKeys.needsALook(scope), refetchType: 'none' });
  };
  return {
    draft,
    covers,
    set: (changed: Partial<Draft>) => {
      setDraft((before) => ({ ...before, ...changed }));
      setPressed(undefined);
      if (view.state === 'error') setView({ state: 'idle' });
    },
    view,
    missing: {
      covers: pressed === 'confirm' && lacking.covers,
      text: pressed === 'confirm' && lacking.text,
      reason: pressed === 'turnDown' && lacking.reason,
    },
    confirm: (event: Event) => void press('confirm', event),
    turnDown: (event: Event) => void press('turnDown', event),
  };
}
