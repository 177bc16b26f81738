import type { UnknownWordingCase, UnknownWordingOutcome, WordingCell } from '@unticked/core';
import { useEffect, useRef } from 'react';
import { CoverList } from '../anatomy/cover-list.js';
import { Remark } from '../anatomy/remark.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { lookContext } from './look-context.js';

export interface SettledProps {
  readonly found: UnknownWordingCase;
  readonly titleOf: (purposeId: string) => string;
  readonly settled: {
    readonly outcome: UnknownWordingOutcome;
    readonly covers: readonly WordingCell[];
    readonly reason: string;
  };
}

/** What came of looking at a form. It takes the focus of the button that it stands in for. `data-unticked="look-settled"`, `data-outcome`. */
export function Settled({ found, titleOf, settled }: SettledProps) {
  const { words } = lookContext.use('NeedsALook.Case');
  const { format } = useConsentContext('NeedsALook.Case');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const { outcome, covers, reason } = settled;
  const { state } = outcome;
  const isOurs = outcome.outcome === 'recorded';
  return (
    <div ref={place} role="status" tabIndex={-1} data-unticked="look-settled" data-outcome={state}>
      <Remark kind={state === 'confirmed' ? 'done' : 'objected'}>
        {state === 'open' || !isOurs
          ? words.before[state === 'turned_down' ? state : 'confirmed']
          : state === 'confirmed'
            ? words.confirmed(format.longDate(found.claimedAt))
            : words.turnedDown(reason)}
      </Remark>
      {isOurs && state === 'confirmed' && <CoverList cells={covers} titleOf={titleOf} />}
    </div>
  );
}
