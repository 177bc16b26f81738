import type { EvidenceBackend, UnknownWordingOutcome } from '@unticked/core';
import { useRef, useState } from 'react';
import { coverKey } from '../anatomy/cover-key.js';
import { newId } from '../answers/new-id.js';
import { claimedTime } from '../capture-fields/claimed-time.js';
import type { NeedsALookMessages } from '../messages/sections/needs-a-look-messages.js';
import { adminKeys } from '../provider/admin-keys.js';
import { queryKeys } from '../provider/query-keys.js';
import { useAdmin } from '../provider/use-admin.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useStanding } from '../provider/use-standing.js';
import { useTitles } from '../provider/use-titles.js';
import type { RecordContextValue, WordingDraft } from './record-context.js';
import { wordingInput } from './wording-input.js';
import { wordingProblems } from './wording-problems.js';

export interface RecordedDetails {
  readonly reason: 'save';
  readonly event: Event;
}
export type OnRecorded = (outcome: UnknownWordingOutcome, details: RecordedDetails) => void;

export interface RecordRequest {
  readonly subjectId: string;
  readonly evidence: EvidenceBackend | undefined;
  readonly locales: readonly string[] | undefined;
  readonly onRecorded: OnRecorded | undefined;
}

const languageOf = (locale: string): string => locale.split('-')[0] ?? locale;

/** One form whose wording is not known, on its way into the log. */
export function useRecord(request: RecordRequest, words: NeedsALookMessages): RecordContextValue {
  const { subjectId, evidence, onRecorded } = request;
  const consent = useConsentContext('RecordWording');
  const { client, scope, messages, textLocale, locale } = consent;
  const admin = useAdmin('RecordWording').subject(subjectId);
  const standing = useStanding(consent, subjectId);
  const titleOf = useTitles('RecordWording', subjectId);
  const locales = request.locales ?? [...new Set([languageOf(textLocale), languageOf(locale)])];
  const [draft, setDraft] = useState<WordingDraft>(() => ({
    text: '',
    locale: locales[0] ?? languageOf(textLocale),
    method: undefined,
    when: '',
    withWhom: '',
    note: '',
    covers: new Set(),
    evidence: undefined,
    addresses: {},
  }));
  const [problems, setProblems] = useState<RecordContextValue['problems']>({});
  const [view, setView] = useState<Pick<RecordContextValue, 'state' | 'error'>>({ state: 'idle', error: undefined });
  // Kept until something else is said: however often it is pressed, it is one form.
  const id = useRef<string>(undefined);

  const reading: RecordContextValue['reading'] =
    standing.state === 'ready'
      ? {
          state: 'ready',
          value: standing.value.pills.flatMap(({ cells }) => cells).filter(({ kind }) => kind === 'consent'),
        }
      : standing;
  const chosen = reading.state === 'ready' ? reading.value.filter((cell) => draft.covers.has(coverKey(cell))) : [];

  const save = async (event: Event): Promise<void> => {
    if (view.state === 'saving' || view.state === 'done') return;
    const now = Date.now();
    const claimedAt = claimedTime(draft.when, now);
    const found = wordingProblems(draft, claimedAt, now, evidence !== undefined, words.record, messages.capture);
    setProblems(found);
    if (Object.keys(found).length > 0 || draft.method === undefined || claimedAt === undefined) return;
    id.current ??= newId();
    setView({ state: 'saving', error: undefined });
    const covers = chosen.map(({ purposeId, channel }) => ({ purposeId, channel }));
    try {
      const input = wordingInput(draft, covers, draft.method, claimedAt);
      const outcome = await admin.recordWording({ id: id.current, ...input });
      setView({ state: 'done', error: undefined });
      onRecorded?.(outcome, { reason: 'save', event });
    } catch (error) {
      setView({ state: 'error', error });
      return;
    }
    void client.invalidateQueries({ queryKey: queryKeys.subject(scope, subjectId) });
    void client.invalidateQueries({ queryKey: adminKeys.needsALook(scope) });
  };
  return {
    words,
    subjectId,
    evidence,
    locales,
    reading,
    titleOf,
    chosen,
    draft,
    problems,
    ...view,
    set: (changed) => {
      id.current = undefined;
      setDraft((before) => ({ ...before, ...changed }));
      setProblems((before) => (Object.keys(before).length > 0 ? {} : before));
      setView((before) => (before.state === 'error' ? { state: 'idle', error: undefined } : before));
    },
    save: (event) => void save(event),
  };
}
