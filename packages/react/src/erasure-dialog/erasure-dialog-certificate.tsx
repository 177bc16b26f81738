import { useQuery } from '@tanstack/react-query';
import type { ErasureCertificate } from '@unticked/core';
import type { ReactNode } from 'react';
import { Button } from '../anatomy/button.js';
import { Unread } from '../anatomy/unread.js';
import { usePrintOnly } from '../anatomy/use-print-only.js';
import { readOptions } from '../provider/read-options.js';
import { readingOf } from '../provider/reading.js';
import { rightsKeys } from '../provider/rights-keys.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useRights } from '../provider/use-rights.js';
import { CertificatePaper } from './certificate-paper.js';
import { erasureContext } from './erasure-context.js';

export interface ErasureDialogCertificateProps {
  /** Who confirms it, and to whom: above the text, on paper too. @default nothing */
  readonly letterhead?: ReactNode;
}

/**
 * Once an erasure is done, what it did, for the person and in their language; a button prints it and nothing else of the page.
 *
 * `data-unticked="certificate"`, `data-printing`.
 */
export function ErasureDialogCertificate({ letterhead }: ErasureDialogCertificateProps) {
  const { words, subjectId, progress, locale } = erasureContext.use('ErasureDialog.Certificate');
  const { client, scope } = useConsentContext('ErasureDialog.Certificate');
  const rights = useRights('ErasureDialog.Certificate');
  const { printing, print } = usePrintOnly();
  const isDone = progress?.state === 'done';
  const request = progress?.request.id ?? '';
  const reading = readingOf(
    useQuery<ErasureCertificate>(
      {
        ...readOptions,
        enabled: isDone,
        queryKey: [...rightsKeys.erasure(scope, subjectId), 'certificate', request],
        queryFn: () => rights.erasureCertificate(request),
      },
      client,
    ),
  );
  if (!isDone) return null;
  if (reading.state !== 'ready')
    return (
      <p role="status">
        <Unread reading={reading} />
      </p>
    );
  return (
    <>
      <h3>{words.erasure.certificate}</h3>
      <div data-unticked="certificate" data-printing={printing || undefined}>
        {letterhead}
        <CertificatePaper certificate={reading.value} locale={locale} />
      </div>
      <Button onClick={print}>{words.erasure.print}</Button>
    </>
  );
}
