import type { PurposeChanges } from '@unticked/core';
import type { ComponentPropsWithoutRef } from 'react';
import { diff } from '../messages/en/diff.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { PolicyDiffPurpose } from './policy-diff-purpose.js';

export interface PolicyDiffProps extends ComponentPropsWithoutRef<'section'> {
  /** `draft.changes`, or what `admin.policy(id).changes({ from, to })` answers. */
  readonly changes: readonly PurposeChanges[];
}

/**
 * What one version changes against another: purpose by purpose and language by language, with words beside every colour. What is
 * unchanged is not there.
 *
 * `data-unticked="policy-diff"`; in it `policy-diff-purpose` with `data-change="added | removed | wording | material"`, its
 * `policy-diff-head` and `policy-diff-change`.
 */
export function PolicyDiffDefault({ changes, ...props }: PolicyDiffProps) {
  const { messages } = useConsentContext('PolicyDiff');
  const words = useWords('PolicyDiff', 'diff', diff);
  return (
    <section aria-label={words.title} lang={messages.locale} {...props} data-unticked="policy-diff">
      {changes.length === 0 ? (
        <p data-unticked="meta">{words.nothing}</p>
      ) : (
        <>
          <p data-unticked="meta">{words.legend}</p>
          <ul>
            {changes.map((one) => (
              <PolicyDiffPurpose key={one.purposeId} changes={one} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
