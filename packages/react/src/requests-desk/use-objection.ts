import type { Method, RightsRequest } from '@unticked/core';
import { useState } from 'react';
import { useCallId } from '../anatomy/use-call-id.js';
import { useFormat } from '../anatomy/use-format.js';
import type { RequestsMessages } from '../messages/sections/requests-messages.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useRights } from '../provider/use-rights.js';
import { useRightsChanged } from '../provider/use-rights-changed.js';

type ObjectionWay = 'stop' | 'restrict';

export interface Objection {
  readonly request: RightsRequest;
  readonly subjectId: string;
  /** How they said it. @default another way */
  readonly method: Method | undefined;
}

interface View {
  readonly state: 'idle' | 'saving' | 'error';
  readonly error?: unknown;
}

/** The two answers to an objection, each of them one call however often it is pressed. */
export function useObjection({ request, subjectId, method = 'other' }: Objection, words: RequestsMessages) {
  const { backend, locale } = useConsentContext('RequestsDesk.Open');
  const rights = useRights('RequestsDesk.Open').subject(subjectId);
  const changed = useRightsChanged('RequestsDesk.Open');
  const days = useFormat({ locale, timeZone: 'UTC' });
  const [view, setView] = useState<View>({ state: 'idle' });
  const [done, setDone] = useState<readonly ObjectionWay[]>([]);
  const { idOf } = useCallId();
  const send = async (way: ObjectionWay): Promise<unknown> => {
    const id = idOf(way);
    if (way === 'stop') {
      const source = { system: 'unticked', object: 'request', id: request.id };
      return backend.subject(subjectId).stop({ id, capture: { method, source } });
    }
    const reason = `${words.type.objection}, ${words.received(days.longDate(request.receivedOn))}`;
    return rights.restrict({ id, because: 'objection_pending', reason });
  };
  const press = async (way: ObjectionWay): Promise<void> => {
    if (view.state === 'saving') return;
    setView({ state: 'saving' });
    try {
      await send(way);
    } catch (error) {
      setView({ state: 'error', error });
      return;
    }
    setDone((before) => [...before, way]);
    setView({ state: 'idle' });
    changed(subjectId);
  };
  return { ...view, done, press: (way: ObjectionWay) => void press(way) };
}
