import type { ComponentPropsWithoutRef } from 'react';
import { Button } from '../anatomy/button.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { lookContext } from './look-context.js';
import { NeedsALookCase } from './needs-a-look-case.js';

/** The forms that wait, and a button that looks for more. `data-unticked="look-list"`. */
export function NeedsALookList(props: ComponentPropsWithoutRef<'ul'>) {
  const { words, reading, hasMore, isReadingMore, readMore } = lookContext.use('NeedsALook.List');
  const { messages } = useConsentContext('NeedsALook.List');
  if (reading.state !== 'ready') return null;
  return (
    <>
      {reading.value.length > 0 && (
        <ul aria-label={words.title} {...props} data-unticked="look-list">
          {reading.value.map((found) => (
            <li key={`${found.subjectId} ${found.id}`}>
              <NeedsALookCase found={found} />
            </li>
          ))}
        </ul>
      )}
      {hasMore && <Button onClick={readMore}>{isReadingMore ? messages.common.loading : words.more}</Button>}
    </>
  );
}
