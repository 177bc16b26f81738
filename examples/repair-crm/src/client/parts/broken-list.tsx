import type { Broken } from '@unticked/core';
import type { NamedReport } from '../pages/verify-page.js';
import { Link } from '../router/link.js';
import { useWords } from '../words/use-words.js';
import { verifyWords } from '../words/verify-words.js';

/** Logs of the ledger's own begin with a tilde. */
const isCustomer = (subjectId: string | undefined): subjectId is string =>
  subjectId !== undefined && !subjectId.startsWith('~');

/** Each broken thing by its name, in a sentence. */
export function BrokenList({ report }: { readonly report: NamedReport }) {
  const words = useWords(verifyWords);
  const sentence = ({ what, code, subjectId, seq = 0, hash = '' }: Broken): string => {
    const about = {
      who: isCustomer(subjectId) ? (report.names[subjectId] ?? subjectId) : words.somebody,
      entry: seq,
      hash,
    };
    return words.whats[what][code]?.(about) ?? words.other(about, what, code);
  };
  if (report.broken.length === 0) return null;
  return (
    <div className="card">
      <ul className="lines">
        {report.broken.map((broken) => (
          <li key={JSON.stringify(broken)}>
            <p>{sentence(broken)}</p>
            {isCustomer(broken.subjectId) && <Link href={`/customers/${broken.subjectId}/log`}>{words.open}</Link>}
          </li>
        ))}
      </ul>
    </div>
  );
}
