import type { ComponentPropsWithoutRef } from 'react';
import { Button } from '../anatomy/button.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { binContext } from './bin-context.js';
import { RecoveryBinPerson } from './recovery-bin-person.js';

/** Everybody who is removed, and a button for more. `data-unticked="bin-list"`. */
export function RecoveryBinList(props: ComponentPropsWithoutRef<'ul'>) {
  const { words, reading, hasMore, isReadingMore, readMore } = binContext.use('RecoveryBin.List');
  const { messages } = useConsentContext('RecoveryBin.List');
  if (reading.state !== 'ready') return null;
  return (
    <>
      {reading.value.length > 0 && (
        <ul aria-label={words.bin.title} {...props} data-unticked="bin-list">
          {reading.value.map((person) => (
            <li key={person.subjectId}>
              <RecoveryBinPerson person={person} />
            </li>
          ))}
        </ul>
      )}
      {hasMore && <Button onClick={readMore}>{isReadingMore ? messages.common.loading : words.more}</Button>}
    </>
  );
}
