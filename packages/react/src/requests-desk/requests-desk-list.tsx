import type { ComponentPropsWithoutRef } from 'react';
import { Button } from '../anatomy/button.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { deskContext } from './desk-context.js';
import { RequestsDeskRequest } from './requests-desk-request.js';

/** What was asked for, by the day it came, and a button for more. `data-unticked="request-list"`. */
export function RequestsDeskList(props: ComponentPropsWithoutRef<'ul'>) {
  const { words, common, reading, shown, hasMore, isReadingMore, readMore } = deskContext.use('RequestsDesk.List');
  const { messages } = useConsentContext('RequestsDesk.List');
  if (reading.state !== 'ready') return null;
  const requests = reading.value.filter(({ state }) => shown === 'all' || state === 'open');
  return (
    <>
      {requests.length > 0 && (
        <ul aria-label={words.title} {...props} data-unticked="request-list">
          {requests.map((request) => (
            <li key={request.id}>
              <RequestsDeskRequest request={request} />
            </li>
          ))}
        </ul>
      )}
      {hasMore && <Button onClick={readMore}>{isReadingMore ? messages.common.loading : common.more}</Button>}
    </>
  );
}
