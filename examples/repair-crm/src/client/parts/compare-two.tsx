import { useQueryClient } from '@tanstack/react-query';
import { MergeReview } from '@unticked/react';
import { useState } from 'react';
import type { DuplicatePair } from '../../shared/duplicate.js';
import { Link } from '../router/link.js';
import { duplicateWords } from '../words/duplicate-words.js';
import { useWords } from '../words/use-words.js';

export interface CompareTwoProps {
  readonly pair: DuplicatePair;
  readonly onLeave: () => void;
}

/** What both said, and what will stand. The older one goes on, unless somebody says otherwise. */
export function CompareTwo({ pair, onLeave }: CompareTwoProps) {
  const words = useWords(duplicateWords);
  const client = useQueryClient();
  const [isSwapped, setSwapped] = useState(false);
  const [isDone, setDone] = useState(false);
  const [into, from] = isSwapped ? [pair.newer, pair.older] : [pair.older, pair.newer];
  return (
    <div className="card stack">
      <MergeReview
        key={into.id}
        into={into.id}
        from={from.id}
        intoName={words.who(into.name, into.number)}
        fromName={words.who(from.name, from.number)}
        onMerged={() => {
          setDone(true);
          void client.invalidateQueries({ predicate: ({ queryKey }) => !queryKey.includes('merge-preview') });
        }}
      />
      <div className="form-foot">
        {isDone ? (
          <Link className="button primary" href={`/customers/${into.id}`}>
            {words.done}
          </Link>
        ) : (
          <>
            <button type="button" className="button" onClick={() => setSwapped(!isSwapped)}>
              {words.swap}
            </button>
            <button type="button" className="link" onClick={onLeave}>
              {words.leave}
            </button>
          </>
        )}
      </div>
    </div>
  );
}
