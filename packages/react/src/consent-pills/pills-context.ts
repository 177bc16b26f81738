import type { Pill, Standing } from '@unticked/core';
import { createContext, useContext } from 'react';
import type { Format } from '../anatomy/use-format.js';
import type { ConsentContextValue } from '../provider/consent-context.js';
import type { Reading } from '../provider/reading.js';

export interface PillsContextValue {
  readonly consent: ConsentContextValue;
  readonly format: Format;
  readonly reading: Reading<Standing>;
  /** Whose why is open. */
  readonly open: Pill['topic'] | null;
  readonly toggle: (topic: Pill['topic'], trigger: HTMLElement) => void;
  /** Id of the why. */
  readonly whyId: string;
}

export const PillsContext = createContext<PillsContextValue | null>(null);

/** @throws outside of `ConsentPills.Root` */
export function usePills(part: string): PillsContextValue {
  const value = useContext(PillsContext);
  if (value === null) throw new Error(`\`${part}\` must be used within \`ConsentPills.Root\``);
  return value;
}
