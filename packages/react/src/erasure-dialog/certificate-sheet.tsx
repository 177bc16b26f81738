import { useQuery } from '@tanstack/react-query';
import type { ErasureCertificate } from '@unticked/core';
import type { ReactNode } from 'react';
import { Button } from '../anatomy/button.js';
import { Unread } from '../anatomy/unread.js';
import { usePrintOnly } from '../anatomy/use-print-only.js';
import { rights as english } from '../messages/en/rights.js';
import { readOptions } from '../provider/read-options.js';
import { readingOf } from '../provider/reading.js';
import { rightsKeys } from '../provider/rights-keys.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useRights } from '../provider/use-rights.js';
import { useWords } from '../provider/use-words.js';
import { CertificatePaper } from './certificate-paper.js';

export interface CertificateSheetProps {
  readonly subjectId: string;
  /** Of an erasure that is done. */
  readonly request: string;
  /** Of the person. */
  readonly locale: string;
  /** @default the controllers of the policies in force, with their addresses */
  readonly letterhead?: ReactNode;
  /** Of the heading of the paper. @default 4 */
  readonly level?: 3 | 4;
}

/** What an erasure did, for the person and in their language; a button prints it and nothing else of the page. */
export function CertificateSheet({ subjectId, request, locale, letterhead, level = 4 }: CertificateSheetProps) {
  const { client, scope } = useConsentContext('ErasureDialog.Certificate');
  const words = useWords('ErasureDialog.Certificate', 'rights', english);
  const rights = useRights('ErasureDialog.Certificate');
  const { printing, print } = usePrintOnly();
  const reading = readingOf(
    useQuery<ErasureCertificate>(
      {
        ...readOptions,
        queryKey: [...rightsKeys.erasure(scope, subjectId), 'certificate', request],
        queryFn: () => rights.erasureCertificate(request),
      },
      client,
    ),
  );
  if (reading.state !== 'ready')
    return (
      <p role="status">
        <Unread reading={reading} />
      </p>
    );
  return (
    <>
      <div data-unticked="certificate" data-printing={printing || undefined}>
        {letterhead}
        <CertificatePaper
          certificate={reading.value}
          locale={locale}
          hasLetterhead={letterhead !== undefined}
          level={level}
        />
      </div>
      <Button onClick={print}>{words.erasure.print}</Button>
    </>
  );
}
