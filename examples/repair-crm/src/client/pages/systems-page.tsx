import { inventoryCsv } from '@unticked/core/rights';
import { SystemInventory } from '@unticked/react';
import type { Staff } from '../../shared/staff.js';
import { Notice } from '../parts/notice.js';
import { Page } from '../parts/page.js';
import { Link } from '../router/link.js';
import { inventoryWords } from '../words/inventory-words.js';
import { useWords } from '../words/use-words.js';

/** Which systems hold data, for those who answer for it. */
export function SystemsPage({ staff }: { readonly staff: Staff }) {
  const words = useWords(inventoryWords);
  const toPublic = (
    <Link className="button" href="/your-data">
      {words.toPublic}
    </Link>
  );
  return (
    <Page title={words.title} meta={words.hint} actions={toPublic}>
      {staff.role === 'clerk' ? (
        <Notice tone="plain">{words.clerks}</Notice>
      ) : (
        <div className="card">
          <SystemInventory csvOf={(record) => inventoryCsv(record, { bom: true })} />
        </div>
      )}
    </Page>
  );
}
