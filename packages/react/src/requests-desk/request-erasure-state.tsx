import { useQuery } from '@tanstack/react-query';
import type { PersonState, RightsRequest } from '@unticked/core';
import { Icon } from '../anatomy/icon.js';
import { CertificateDialog } from '../erasure-dialog/certificate-dialog.js';
import { readOptions } from '../provider/read-options.js';
import { readingOf } from '../provider/reading.js';
import { rightsKeys } from '../provider/rights-keys.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useRights } from '../provider/use-rights.js';
import { deskContext } from './desk-context.js';

export interface RequestErasureStateProps {
  readonly request: RightsRequest;
  /** Of the erasure that has begun. */
  readonly subjectId: string;
}

/**
 * An erasure that has begun: that it waits for a hold, or runs; once it is done, what it did, for the person.
 *
 * `data-unticked="request-erasure"`.
 */
export function RequestErasureState({ request: { id, state }, subjectId }: RequestErasureStateProps) {
  const { common } = deskContext.use('RequestsDesk.Request');
  const { client, scope } = useConsentContext('RequestsDesk.Request');
  const rights = useRights('RequestsDesk.Request');
  const person = readingOf(
    useQuery<PersonState>(
      {
        ...readOptions,
        enabled: state === 'open',
        queryKey: rightsKeys.state(scope, subjectId),
        queryFn: () => rights.subject(subjectId).state(),
      },
      client,
    ),
  );
  if (state === 'fulfilled') return <CertificateDialog subjectId={subjectId} request={id} />;
  if (state !== 'open') return null;
  const far = person.state === 'ready' && person.value.erasing?.state;
  return (
    <p data-unticked="request-erasure" data-tone="waiting">
      <Icon name="clock" />
      <span>
        {common.bin.begun} {far && common.erasure.progress[far]}
      </span>
    </p>
  );
}
