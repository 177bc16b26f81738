import { createContext, useContext } from 'react';
import type { Format } from '../anatomy/use-format.js';
import type { ConsentContextValue } from '../provider/consent-context.js';
import type { History } from './use-history.js';

export interface HistoryContextValue {
  readonly consent: ConsentContextValue;
  readonly format: Format;
  readonly subjectId: string;
  readonly history: History;
  readonly showSystem: boolean;
  readonly setShowSystem: (show: boolean) => void;
  /** The page is being printed: everything that is folded is open. */
  readonly printing: boolean;
  readonly print: () => void;
}

export const HistoryContext = createContext<HistoryContextValue | null>(null);

/** @throws outside of `ConsentHistory.Root` */
export function useHistoryContext(part: string): HistoryContextValue {
  const value = useContext(HistoryContext);
  if (value === null) throw new Error(`\`${part}\` must be used within \`ConsentHistory.Root\``);
  return value;
}
