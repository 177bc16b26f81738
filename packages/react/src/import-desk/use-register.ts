import type { LegacyText } from '@unticked/core';
import { useState } from 'react';
import { useAdmin } from '../provider/use-admin.js';

/** A wording as it is being typed. Days as `2019-01-01`. */
export interface TextDraft {
  readonly id: string;
  readonly purposeId: string;
  readonly locale: string;
  readonly text: string;
  readonly from: string;
  readonly until: string;
}

const emptyDraft = (locale: string): TextDraft => ({ id: '', purposeId: '', locale, text: '', from: '', until: '' });

const textOf = ({ id, purposeId, locale, text, from, until }: TextDraft): LegacyText => ({
  id,
  purposeId,
  locale,
  text,
  inUse: { from: `${from}T00:00:00.000Z`, ...(until === '' ? {} : { until: `${until}T00:00:00.000Z` }) },
});

/** Registers wordings, one after the other. */
export function useRegister(locale: string, onRegistered: () => void) {
  const admin = useAdmin('ImportDesk');
  const [draft, setDraft] = useState(() => emptyDraft(locale));
  const [state, setState] = useState<'idle' | 'incomplete' | 'saving' | 'done' | 'error'>('idle');
  const save = async (): Promise<void> => {
    const { id, purposeId, text, from } = draft;
    if ([id, purposeId, text.trim(), from].includes('')) return setState('incomplete');
    setState('saving');
    try {
      await admin.registerLegacyText(textOf(draft));
    } catch {
      return setState('error');
    }
    setDraft(emptyDraft(locale));
    setState('done');
    onRegistered();
  };
  return {
    draft,
    state,
    set: (changed: Partial<TextDraft>) => setDraft((before) => ({ ...before, ...changed })),
    save: () => {
      if (state !== 'saving') void save();
    },
  };
}
