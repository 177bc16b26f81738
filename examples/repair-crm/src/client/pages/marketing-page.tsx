import type { Staff } from '../../shared/staff.js';
import { useSetup } from '../api/use-setup.js';
import { ListCard } from '../parts/list-card.js';
import { Notice } from '../parts/notice.js';
import { Page } from '../parts/page.js';
import { QueryState } from '../parts/query-state.js';
import { TrendCard } from '../parts/trend-card.js';
import { Link } from '../router/link.js';
import { marketingWords } from '../words/marketing-words.js';
import { useWords } from '../words/use-words.js';

/** Whom the shop may write to, the sending itself, and how that went over a year. */
export function MarketingPage({ staff }: { readonly staff: Staff }) {
  const words = useWords(marketingWords);
  const setup = useSetup();
  if (staff.role !== 'manager')
    return (
      <Page title={words.title}>
        <Notice tone="plain">{words.managerOnly}</Notice>
      </Page>
    );
  return (
    <Page title={words.title} meta={words.hint}>
      <QueryState query={setup}>
        {({ consent, purposes }) => {
          const asked = purposes.filter(({ kind, channels }) => kind !== 'information' && channels.length > 0);
          if (consent === 'off')
            return (
              <Notice tone="plain">
                {words.off} <Link href="/settings">{words.toSettings}</Link>
              </Notice>
            );
          if (asked.length === 0) return <Notice tone="plain">{words.nothing}</Notice>;
          return (
            <div className="stack">
              <ListCard purposes={asked} />
              {asked.map((purpose) => (
                <TrendCard key={purpose.id} purpose={purpose} />
              ))}
            </div>
          );
        }}
      </QueryState>
    </Page>
  );
}
