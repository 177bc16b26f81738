import type { AffectedCount } from '@unticked/core';
import { breachContext } from './breach-context.js';

/** Every count beside the earlier ones, as of when it is, and when it was made. `data-unticked="breach-counts"`. */
export function BreachCounts({ counts }: { readonly counts: readonly AffectedCount[] }) {
  const { words, when } = breachContext.use('BreachClock.Breach');
  if (counts.length === 0) return <p data-unticked="meta">{words.notCounted}</p>;
  return (
    <ul data-unticked="breach-counts">
      {counts.map(({ seq, total, title, asOf, at, fingerprint }) => (
        <li key={seq}>
          <bdi>{title}</bdi>
          <div>
            <strong>
              <bdi>{words.affectedCount(total, when(asOf ?? at))}</bdi>
            </strong>
          </div>
          <div data-unticked="meta">
            <bdi>{words.countedAt(when(at))}</bdi>, <bdi>{words.fingerprint(fingerprint)}</bdi>
          </div>
        </li>
      ))}
    </ul>
  );
}
