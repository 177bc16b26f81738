import type { Format } from '../anatomy/use-format.js';

/** The zone that times are written in. */
export const zoneOf = ({ timeZone }: Pick<Format, 'timeZone'>): string =>
  timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
