import type { ComponentPropsWithoutRef } from 'react';
import { holdsContext } from './holds-context.js';
import { LegalHoldsHold } from './legal-holds-hold.js';

/** The holds that stand. `data-unticked="hold-list"`. */
export function LegalHoldsList(props: ComponentPropsWithoutRef<'ul'>) {
  const { words, reading } = holdsContext.use('LegalHolds.List');
  if (reading.state !== 'ready' || reading.value.holds.length === 0) return null;
  return (
    <ul aria-label={words.title} {...props} data-unticked="hold-list">
      {reading.value.holds.map((hold) => (
        <li key={hold.hold}>
          <LegalHoldsHold hold={hold} />
        </li>
      ))}
    </ul>
  );
}
