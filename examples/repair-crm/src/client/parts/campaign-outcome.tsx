import type { CampaignResult } from '../../shared/campaign.js';
import { Link } from '../router/link.js';
import { marketingWords } from '../words/marketing-words.js';
import { useReasonText } from '../words/use-reason-text.js';
import { useWords } from '../words/use-words.js';
import { Notice } from './notice.js';

/** How many were written to, and who was not and why. */
export function CampaignOutcome({ result: { sent, skipped } }: { readonly result: CampaignResult }) {
  const words = useWords(marketingWords);
  const reason = useReasonText();
  return (
    <>
      <Notice tone="good">{words.sent(sent)}</Notice>
      {skipped.length > 0 && (
        <>
          <h3>{words.skipped(skipped.length)}</h3>
          <ul className="lines">
            {skipped.map(({ customerId, name, reason: why }) => (
              <li key={customerId}>
                <Link href={`/customers/${customerId}`}>{name}</Link>
                <span className="meta">{why === 'address_missing' ? words.noAddress : reason(why)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
