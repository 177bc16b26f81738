import type { Capture, Method, SubmitResult } from '@unticked/core';
import { useRef, useState } from 'react';
import { newId } from '../answers/new-id.js';
import { claimedTime } from '../capture-fields/claimed-time.js';
import type { StopMessages } from '../messages/sections/stop-messages.js';
import { queryKeys } from '../provider/query-keys.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useStanding } from '../provider/use-standing.js';
import { lateness } from './lateness.js';
import { stopChoices } from './stop-choices.js';
import type { StopContextValue, StopHow } from './stop-context.js';

export interface StoppedDetails {
  readonly reason: 'save';
  readonly event: Event;
}
export type OnStopped = (result: SubmitResult, details: StoppedDetails) => void;

export interface StopRequest {
  readonly subjectId: string;
  readonly method: Method | undefined;
  readonly onStopped: OnStopped | undefined;
}

type View = Pick<StopContextValue, 'state' | 'result'>;
const idle: View = { state: 'idle', result: undefined };

function captureOf({ method, note }: StopHow, claimedAt: string | undefined): { readonly capture?: Capture } {
  const said = note.trim();
  if (method === undefined && claimedAt === undefined && said === '') return {};
  const capture = { method: method ?? 'other', ...(claimedAt && { claimedAt }), ...(said && { note: said }) };
  return { capture };
}

/** What a clerk says of the time, as it lies when they say it. */
function claimOf(
  when: string,
  now: number,
): { readonly claimedAt: string | undefined } & Pick<StopContextValue, 'late'> {
  const claimedAt = claimedTime(when, now);
  return { claimedAt, late: lateness(claimedAt, now) };
}

/** One stop: what can be chosen, what is, how it reached us, and what came of saving it. */
export function useStop({ subjectId, method, onStopped }: StopRequest, words: StopMessages): StopContextValue {
  const consent = useConsentContext('ConsentStop');
  const { backend, client, scope, messages } = consent;
  const standing = useStanding(consent, subjectId);
  const [key, setKey] = useState<string>();
  const [how, setAllHow] = useState<StopHow>({ open: false, method, when: '', note: '' });
  const [claim, setClaim] = useState(() => claimOf('', 0));
  const [pressed, setPressed] = useState(false);
  const [view, setView] = useState<View>(idle);
  // Kept until something else is said: however often it is pressed, it is one stop.
  const id = useRef<string>(undefined);
  const reading: StopContextValue['reading'] =
    standing.state === 'ready' ? { state: 'ready', value: stopChoices(standing.value, words, messages) } : standing;
  const chosen = reading.state === 'ready' ? reading.value.find((choice) => choice.key === key) : undefined;
  const { claimedAt, late } = claim;
  const lacksNote = late === 'old' && how.note.trim() === '';

  const begin = () => {
    id.current = undefined;
    setPressed(false);
    setView(idle);
  };
  const choose = (next: string) => {
    setKey(next);
    begin();
  };
  const setHow = (next: Partial<StopHow>) => {
    setAllHow((before) => ({ ...before, ...next }));
    if (next.when !== undefined) setClaim(claimOf(next.when, Date.now()));
    if (next.open === undefined) begin();
  };
  const save = async (event: Event) => {
    if (view.state === 'saving' || view.state === 'done') return;
    setPressed(true);
    if (!chosen || lacksNote) {
      if (lacksNote) setAllHow((before) => ({ ...before, open: true }));
      return;
    }
    id.current ??= newId();
    setView({ state: 'saving', result: undefined });
    let result: SubmitResult;
    try {
      result = await backend.subject(subjectId).stop({ id: id.current, ...chosen.scope, ...captureOf(how, claimedAt) });
    } catch {
      // Whatever failed, pressing again is what to do: a stop is refused to nobody.
      setView({ state: 'error', result: undefined });
      return;
    }
    setView({ state: 'done', result });
    void client.invalidateQueries({ queryKey: queryKeys.subject(scope, subjectId) });
    onStopped?.(result, { reason: 'save', event });
  };
  const after = view.result?.standing.pills.flatMap(({ cells }) => cells);
  const cells = (chosen?.cells ?? []).map(
    (cell) => after?.find(({ purposeId, channel }) => purposeId === cell.purposeId && channel === cell.channel) ?? cell,
  );
  return {
    words,
    reading,
    chosen,
    choose,
    how,
    setHow,
    late,
    cells,
    ...view,
    countsFrom: late === 'recent' || late === 'old' ? claimedAt : undefined,
    missing: pressed && !chosen,
    noteMissing: pressed && lacksNote,
    save: (event) => void save(event),
  };
}
