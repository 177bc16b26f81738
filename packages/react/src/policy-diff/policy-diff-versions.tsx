import { useQuery } from '@tanstack/react-query';
import type { ComponentPropsWithoutRef } from 'react';
import { Unread } from '../anatomy/unread.js';
import { diff } from '../messages/en/diff.js';
import { readOptions } from '../provider/read-options.js';
import { readingOf } from '../provider/reading.js';
import { useAdmin } from '../provider/use-admin.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { PolicyDiffDefault } from './policy-diff-default.js';

export interface PolicyDiffVersionsProps extends ComponentPropsWithoutRef<'div'> {
  readonly policyId: string;
  readonly from: number;
  /** @default the version in force */
  readonly to?: number | undefined;
  /** Only what changed in this purpose. @default every purpose */
  readonly purposeId?: string | undefined;
}

/** Two published versions, read by their numbers: "text v2 → v3". Needs `admin` on the provider. `data-unticked="policy-versions"`. */
export function PolicyDiffVersions({ policyId, from, to, purposeId, ...props }: PolicyDiffVersionsProps) {
  const { client, scope, format } = useConsentContext('PolicyDiff.Versions');
  const admin = useAdmin('PolicyDiff.Versions');
  const words = useWords('PolicyDiff.Versions', 'diff', diff);
  const query = useQuery(
    {
      ...readOptions,
      queryKey: ['unticked', scope, 'policy', policyId, 'changes', from, to ?? 'in force'],
      queryFn: ({ signal }) =>
        admin.policy(policyId).changes({ from, ...(to === undefined ? {} : { to }) }, { signal }),
    },
    client,
  );
  const reading = readingOf(query);
  if (reading.state !== 'ready')
    return (
      <div {...props} data-unticked="policy-versions">
        <Unread reading={reading} />
      </div>
    );
  const { value } = reading;
  const changes = value.changes.filter((one) => purposeId === undefined || one.purposeId === purposeId);
  return (
    <div {...props} data-unticked="policy-versions">
      <p>{format.capital(words.versions(value.from, value.to))}</p>
      <PolicyDiffDefault changes={changes} />
    </div>
  );
}
