import type { RightsRequest } from '@unticked/core';
import { Remark } from '../anatomy/remark.js';
import { ErasureDialogCertificate } from '../erasure-dialog/erasure-dialog-certificate.js';
import { ErasureDialogChoice } from '../erasure-dialog/erasure-dialog-choice.js';
import { ErasureDialogPlan } from '../erasure-dialog/erasure-dialog-plan.js';
import { ErasureDialogProgress } from '../erasure-dialog/erasure-dialog-progress.js';
import { ErasureDialogRoot } from '../erasure-dialog/erasure-dialog-root.js';
import { ErasureDialogState } from '../erasure-dialog/erasure-dialog-state.js';
import { deskContext } from './desk-context.js';

export interface RequestErasureProps {
  readonly request: RightsRequest;
  /** It waits, or is not through: how the request stands. */
  readonly onBegun: (so: RightsRequest) => void;
}

/**
 * What an erasure would do in every system, and the one button that does it, once somebody wrote down how the person was known (GDPR
 * Art. 12(6)).
 */
export function RequestErasure({ request, onBegun }: RequestErasureProps) {
  const { common } = deskContext.use('RequestsDesk.Request');
  const { id, type, state, subjectId, identifiedBy, receivedOn } = request;
  if (type !== 'erasure' || state !== 'open' || subjectId === null) return null;
  if (identifiedBy === null) return <Remark kind="reminder">{common.refused.not_identified}</Remark>;
  return (
    <ErasureDialogRoot
      subjectId={subjectId}
      request={id}
      receivedOn={receivedOn}
      // One that is done stays to be seen here, with what is printed of it.
      onChanged={(so) => 'request' in so && so.state !== 'done' && onBegun(so.request)}
    >
      <ErasureDialogState />
      <ErasureDialogPlan />
      <ErasureDialogChoice />
      <ErasureDialogProgress />
      <ErasureDialogCertificate />
    </ErasureDialogRoot>
  );
}
