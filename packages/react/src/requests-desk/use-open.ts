import type { RightsRequest, RightsRequestType } from '@unticked/core';
import { useState } from 'react';
import { dayOf } from '../anatomy/day-of.js';
import { useCallId } from '../anatomy/use-call-id.js';
import { rightsKeys } from '../provider/rights-keys.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useRights } from '../provider/use-rights.js';
import { useRightsChanged } from '../provider/use-rights-changed.js';

export interface OpenedDetails {
  readonly reason: 'save';
  readonly event: Event;
}
export type OnOpened = (request: RightsRequest, details: OpenedDetails) => void;

type View =
  | { readonly state: 'idle' | 'saving' }
  | { readonly state: 'error'; readonly error: unknown }
  | { readonly state: 'done'; readonly request: RightsRequest };

/** A request as it is written down. The day is today's until somebody says otherwise; what is asked for is theirs to choose. */
export function useOpen(subjectId: string, now: () => number, onOpened: OnOpened | undefined) {
  const { client, scope } = useConsentContext('RequestsDesk.Open');
  const rights = useRights('RequestsDesk.Open').subject(subjectId);
  const changed = useRightsChanged('RequestsDesk.Open');
  const [type, setType] = useState<RightsRequestType>();
  const [receivedOn, setReceivedOn] = useState(() => dayOf(now()));
  const [pressed, setPressed] = useState(false);
  const [view, setView] = useState<View>({ state: 'idle' });
  const { idOf } = useCallId();
  const isDay = receivedOn !== '' && receivedOn <= dayOf(now());
  const save = async (event: Event): Promise<void> => {
    if (view.state === 'saving' || view.state === 'done') return;
    setPressed(true);
    if (!type || !isDay) return;
    setView({ state: 'saving' });
    let request: RightsRequest;
    try {
      request = await rights.openRequest({ id: idOf([type, receivedOn]), type, receivedOn });
    } catch (error) {
      setView({ state: 'error', error });
      return;
    }
    setView({ state: 'done', request });
    changed(subjectId);
    void client.invalidateQueries({ queryKey: rightsKeys.requests(scope) });
    onOpened?.(request, { reason: 'save', event });
  };
  return {
    type,
    setType,
    receivedOn,
    setReceivedOn,
    view,
    missing: { type: pressed && !type, day: pressed && !isDay },
    save: (event: Event) => void save(event),
  };
}
