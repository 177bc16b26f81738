import { useState } from 'react';
import { Button } from '../anatomy/button.js';
import { diff } from '../messages/en/diff.js';
import { useWords } from '../provider/use-words.js';
import { PolicyDiffVersions, type PolicyDiffVersionsProps } from './policy-diff-versions.js';

/**
 * What changed since a version, one click away and not read before: for an entry of a history, in its `detail`. Needs `admin` on
 * the provider. `data-unticked="button"` and `data-unticked="policy-versions"`.
 */
export function PolicyDiffSince(props: PolicyDiffVersionsProps) {
  const words = useWords('PolicyDiff.Since', 'diff', diff);
  const [open, setOpen] = useState(false);
  return (
    <>
      {' '}
      <Button kind="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.since}
      </Button>
      {open && <PolicyDiffVersions {...props} />}
    </>
  );
}
