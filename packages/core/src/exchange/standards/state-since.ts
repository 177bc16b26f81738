import type { Instant } from '../../canonical/instant.js';
import type { ExportedCell } from './exported-cells.js';

/** When a state began, where that is known: of what another one than the person brought about, nobody claims that they said it then. */
export const stateSince = ({ state, cell }: ExportedCell): Instant | undefined =>
  state === 'shut' || (state === 'withdrawn' && cell.status !== 'withdrawn') ? undefined : (cell.since ?? undefined);
