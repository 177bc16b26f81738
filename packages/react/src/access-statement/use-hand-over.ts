import { useQuery } from '@tanstack/react-query';
import type { IdentifiedBy, RightsRequest } from '@unticked/core';
import { useState } from 'react';
import { useCallId } from '../anatomy/use-call-id.js';
import type { StatementMessages } from '../messages/sections/statement-messages.js';
import { readOptions } from '../provider/read-options.js';
import { readingOf } from '../provider/reading.js';
import { rightsKeys } from '../provider/rights-keys.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useRights } from '../provider/use-rights.js';
import { useRightsChanged } from '../provider/use-rights-changed.js';
import { isIncomplete } from './is-incomplete.js';
import type { HandOverDraft, Said, StatementView } from './statement-context.js';
import type { StatementChosen } from './use-made.js';

export interface HandedOverDetails {
  readonly reason: 'hand_over';
  readonly event: Event;
}
/** @param outcome what becomes of the request */
export type OnHandedOver = (outcome: 'fulfilled' | 'open', details: HandedOverDetails) => void;

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
  const { client, scope } = useConsentContext('AccessStatement');
  const rights = useRights('AccessStatement');
  const changed = useRightsChanged('AccessStatement');
  const port = rights.subject(subjectId);
  const [draft, setDraft] = useState<HandOverDraft>({});
  const [pressed, setPressed] = useState(false);
  const [said, setSaid] = useState<Said>({ state: 'idle' });
  const { idOf } = useCallId();
  const request = readingOf(
    useQuery<RightsRequest | null>(
      {
        ...readOptions,
        refetchOnWindowFocus: false,
        queryKey: [...rightsKeys.state(scope, subjectId), 'access', question.request],
        queryFn: async () => {
          const all = await port.requests();
          const isOurs = ({ id, type, state }: RightsRequest) =>
            question.request === undefined ? type === 'access' && state === 'open' : id === question.request;
          return all.findLast(isOurs) ?? null;
        },
      },
      client,
    ),
  );
  const found = request.state === 'ready' ? request.value : null;

  const run = async (send: () => Promise<unknown>, done: Said): Promise<boolean> => {
    if (said.state === 'saving') return false;
    setSaid({ state: 'saving' });
    try {
      await send();
    } catch (error) {
      setSaid({ state: 'error', error });
      return false;
    }
    setSaid(done);
    changed(subjectId);
    void client.invalidateQueries({ queryKey: rightsKeys.requests(scope) });
    void client.invalidateQueries({ queryKey: rightsKeys.looks(scope, subjectId) });
    return true;
  };
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
    draft,
    pressed,
    said,
    set: (next: Partial<HandOverDraft>) => {
      setDraft((before) => ({ ...before, ...next }));
      setPressed(false);
      if (said.state !== 'saving') setSaid({ state: 'idle' });
    },
    askedNow: () => {
      const receivedOn = new Date(now()).toISOString().slice(0, 10);
      void run(() => port.openRequest({ id: idOf(['asked', receivedOn]), type: 'access', receivedOn }), {
        state: 'idle',
      });
    },
    identify: (identifiedBy: IdentifiedBy) => {
      if (!found) return;
      const step = {
        request: found.id,
        id: idOf([found.id, identifiedBy]),
        step: 'identified',
        identifiedBy,
      } as const;
      void run(() => rights.takeRequestStep(step), { state: 'idle' });
    },
    handOver: (event: Event) => void handOver(event),
  };
}
