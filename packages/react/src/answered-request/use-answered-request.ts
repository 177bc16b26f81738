import { useQuery } from '@tanstack/react-query';
import type { IdentifiedBy, RightsRequest, RightsRequestType } from '@unticked/core';
import { useState } from 'react';
import { dayOf } from '../anatomy/day-of.js';
import { useCallId } from '../anatomy/use-call-id.js';
import { readOptions } from '../provider/read-options.js';
import { type Reading, readingOf } from '../provider/reading.js';
import { rightsKeys } from '../provider/rights-keys.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useRights } from '../provider/use-rights.js';
import { useRightsChanged } from '../provider/use-rights-changed.js';

export interface AnsweredQuestion {
  readonly subjectId: string;
  /** @default the person's last open request of these types */
  readonly request: string | undefined;
  /** What it may be about; the first is what they ask for where nobody recorded anything. */
  readonly types: readonly [RightsRequestType, ...RightsRequestType[]];
  readonly now: () => number;
}

/** What came of the last press. */
export type Said<Outcome> =
  | { readonly state: 'idle' | 'saving' }
  | { readonly state: 'error'; readonly error: unknown }
  | { readonly state: 'done'; readonly outcome: Outcome };

export interface AnsweredRequest<Outcome> {
  /** `null` where nobody recorded one. */
  readonly request: Reading<RightsRequest | null>;
  readonly said: Said<Outcome>;
  readonly askedNow: () => void;
  readonly identify: (by: IdentifiedBy) => void;
  /** Something else is chosen: what came of the last press does not hold for it. */
  readonly forget: () => void;
  /** Sends what answers it. @returns whether it was done */
  readonly run: (send: () => Promise<unknown>, done: Said<Outcome>) => Promise<boolean>;
  /** What is shown of the person, and of who looked, is read anew. */
  readonly changed: () => void;
}

/** The request that something answers, from taking it in to knowing whose it is. */
export function useAnsweredRequest<Outcome>(part: string, question: AnsweredQuestion): AnsweredRequest<Outcome> {
  const { subjectId, types, now } = question;
  const { client, scope } = useConsentContext(part);
  const rights = useRights(part);
  const rightsChanged = useRightsChanged(part);
  const port = rights.subject(subjectId);
  const [said, setSaid] = useState<Said<Outcome>>({ state: 'idle' });
  const { idOf } = useCallId();
  const request = readingOf(
    useQuery<RightsRequest | null>(
      {
        ...readOptions,
        refetchOnWindowFocus: false,
        queryKey: [...rightsKeys.state(scope, subjectId), ...types, question.request],
        queryFn: async () => {
          const all = await port.requests();
          const isOurs = ({ id, type, state }: RightsRequest) =>
            question.request === undefined ? types.includes(type) && state === 'open' : id === question.request;
          return all.findLast(isOurs) ?? null;
        },
      },
      client,
    ),
  );
  const changed = () => {
    rightsChanged(subjectId);
    void client.invalidateQueries({ queryKey: rightsKeys.looks(scope, subjectId) });
  };
  const run = async (send: () => Promise<unknown>, done: Said<Outcome>): Promise<boolean> => {
    if (said.state === 'saving') return false;
    setSaid({ state: 'saving' });
    try {
      await send();
    } catch (error) {
      setSaid({ state: 'error', error });
      return false;
    }
    setSaid(done);
    changed();
    return true;
  };
  return {
    request,
    said,
    run,
    changed,
    forget: () => {
      if (said.state !== 'saving') setSaid({ state: 'idle' });
    },
    askedNow: () => {
      const [type] = types;
      const receivedOn = dayOf(now());
      void run(() => port.openRequest({ id: idOf(['asked', receivedOn]), type, receivedOn }), { state: 'idle' });
    },
    identify: (identifiedBy) => {
      const id = request.state === 'ready' ? request.value?.id : undefined;
      if (id === undefined) return;
      const step = { request: id, id: idOf([id, identifiedBy]), step: 'identified', identifiedBy } as const;
      void run(() => rights.takeRequestStep(step), { state: 'idle' });
    },
  };
}
