import type { UnknownWordingCase } from '@unticked/core';
import { Remark } from '../anatomy/remark.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { lookContext } from './look-context.js';
import { Settled } from './settled.js';
import { SettlingFields } from './settling-fields.js';
import { useSettling } from './use-settling.js';

export interface SettlingProps {
  readonly found: UnknownWordingCase;
  readonly titleOf: (purposeId: string) => string;
}

/** What whoever looks can do about a form, why they cannot, or what came of it. */
export function Settling({ found, titleOf }: SettlingProps) {
  const { words, readOnly, onSettled } = lookContext.use('NeedsALook.Case');
  const { actor } = useConsentContext('NeedsALook.Case');
  const settling = useSettling(found, onSettled);
  const { view } = settling;
  if (view.state === 'done') return <Settled found={found} titleOf={titleOf} settled={view} />;
  // The ledger decides: here it is said beforehand.
  const obstacle =
    actor?.id === found.recordedBy.id
      ? words.ownEntry
      : readOnly
        ? words.notYours
        : actor && actor.name === undefined
          ? words.nobody
          : undefined;
  if (obstacle !== undefined) return <Remark kind="reminder">{obstacle}</Remark>;
  return <SettlingFields found={found} titleOf={titleOf} settling={settling} />;
}
