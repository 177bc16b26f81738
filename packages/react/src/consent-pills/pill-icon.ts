import type { Pill } from '@unticked/core';
import type { IconName } from '../anatomy/icon.js';
import { gateIcon } from '../anatomy/icon-of.js';

/** The mark of the cell that gave the pill its tone, so that pill and why show the same. */
export function pillIcon({ tone, cells }: Pill): IconName {
  const deciding = cells.find((cell) => cell.tone === tone);
  return deciding ? gateIcon(deciding.gate) : 'half';
}
