import { useState } from 'react';
import { useCallId } from '../anatomy/use-call-id.js';
import { useAnsweredRequest } from '../answered-request/use-answered-request.js';
import type { StatementMessages } from '../messages/sections/statement-messages.js';
import { useRights } from '../provider/use-rights.js';
import { isIncomplete } from './is-incomplete.js';
import type { HandOverDraft, HandOverOutcome, StatementView } from './statement-context.js';
import type { StatementChosen } from './use-made.js';

export interface HandedOverDetails {
  readonly reason: 'hand_over';
  readonly event: Event;
}
/** @param outcome what becomes of the request */
export type OnHandedOver = (outcome: HandOverOutcome, details: HandedOverDetails) => void;

export interface HandOverQuestion extends StatementChosen {
  readonly subjectId: string;
  /** @default the person's last open request for access */
  readonly request: string | undefined;
  readonly language: string | undefined;
  readonly view: StatementView;
  readonly words: StatementMessages;
  readonly now: () => number;
  readonly onHandedOver: OnHandedOver | undefined;
}

/** The request that a statement answers, and its hand-over, from what is chosen to what came of it. */
export function useHandOver({ subjectId, view, now, onHandedOver, ...question }: HandOverQuestion) {
  const port = useRights('AccessStatement').subject(subjectId);
  const [draft, setDraft] = useState<HandOverDraft>({});
  const [pressed, setPressed] = useState(false);
  const { idOf } = useCallId();
  const answered = useAnsweredRequest<HandOverOutcome>('AccessStatement', {
    subjectId,
    request: question.request,
    types: ['access'],
    now,
  });
  const { request, said, run, forget, askedNow, identify } = answered;
  const found = request.state === 'ready' ? request.value : null;
  const handOver = async (event: Event): Promise<void> => {
    setPressed(true);
    if (view.state !== 'made' || view.isStale || !found?.identifiedBy || !draft.way) return;
    const outcome = isIncomplete(view.statement) ? draft.outcome : 'fulfilled';
    if (!outcome) return;
    const { held, mask, language, words } = question;
    const how = words.handed(words.way[draft.way]);
    const id = idOf([found.id, how, outcome, view.statement.at]);
    const choice = {
      mask,
      ...(language !== undefined && { locale: language }),
      ...(held && { seen: held.fingerprint }),
    };
    const send = () => port.handOver({ ...choice, request: found.id, id, how, outcome });
    if (await run(send, { state: 'done', outcome })) onHandedOver?.(outcome, { reason: 'hand_over', event });
  };
  return {
    request,
    said,
    askedNow,
    identify,
    draft,
    pressed,
    set: (next: Partial<HandOverDraft>) => {
      setDraft((before) => ({ ...before, ...next }));
      setPressed(false);
      forget();
    },
    handOver: (event: Event) => void handOver(event),
  };
}
