import { useRef } from 'react';
import { newId } from '../answers/new-id.js';

export interface CallId {
  /** The same id for the same content, however often it is pressed; another for another. @param content what JSON can say of it */
  readonly idOf: (content: unknown) => string;
  /** It is done: the same said again is another call. */
  readonly forget: () => void;
}

/** The id under which something is sent, kept until something else is said: so that it is one call. */
export function useCallId(): CallId {
  const last = useRef<{ readonly key: string; readonly id: string }>(undefined);
  return {
    idOf: (content) => {
      const key = JSON.stringify(content);
      if (last.current?.key !== key) last.current = { key, id: newId() };
      return last.current.id;
    },
    forget: () => {
      last.current = undefined;
    },
  };
}
