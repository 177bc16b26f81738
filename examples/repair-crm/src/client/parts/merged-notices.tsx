import { useQueryClient } from '@tanstack/react-query';
import { MergeSplit } from '@unticked/react';
import type { CustomerFile } from '../api/use-customer.js';
import { Link } from '../router/link.js';
import { duplicateWords } from '../words/duplicate-words.js';
import { useWords } from '../words/use-words.js';
import { Notice } from './notice.js';

export interface MergedNoticesProps {
  readonly file: CustomerFile;
  /** Let it be undone. */
  readonly withSplit: boolean;
}

/** Whom a customer has become, or who became one with them, and the way back. */
export function MergedNotices({ file: { customer, mergedFrom, mergedInto }, withSplit }: MergedNoticesProps) {
  const words = useWords(duplicateWords);
  const client = useQueryClient();
  const split = (id: string) =>
    withSplit && <MergeSplit subjectId={id} onSplit={() => void client.invalidateQueries()} />;
  if (!mergedInto && mergedFrom.length === 0) return null;
  return (
    <div className="stack">
      {mergedInto && (
        <Notice tone="plain">
          <p>{words.isMerged(words.who(mergedInto.name, mergedInto.number))}</p>
          <div className="actions">
            <Link className="button" href={`/customers/${mergedInto.id}`}>
              {words.toOther(mergedInto.name)}
            </Link>
            {split(customer.id)}
          </div>
        </Notice>
      )}
      {mergedFrom.map((other) => (
        <Notice tone="plain" key={other.id}>
          <p>
            {words.cameFrom(words.who(other.name, other.number))}{' '}
            <Link href={`/customers/${other.id}`}>{words.toOther(other.name)}</Link>
          </p>
          {split(other.id)}
        </Notice>
      ))}
    </div>
  );
}
