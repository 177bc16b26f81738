import { useOwnRepairs } from '../api/use-own-repairs.js';
import { portalWords } from '../words/portal-words.js';
import { useDates } from '../words/use-dates.js';
import { useWords } from '../words/use-words.js';
import { OrderStateTag } from './order-state-tag.js';
import { Page } from './page.js';
import { QueryState } from './query-state.js';

/** A customer's devices that are still at the shop. */
export function OwnRepairs() {
  const words = useWords(portalWords);
  const dates = useDates();
  const repairs = useOwnRepairs();
  return (
    <Page title={words.repairs}>
      <QueryState query={repairs}>
        {({ orders }) =>
          orders.length === 0 ? (
            <p className="meta">{words.noRepairs}</p>
          ) : (
            <ul className="lines card">
              {orders.map(({ id, device, fault, state, createdAt }) => (
                <li key={id}>
                  <div>
                    <strong>{device}</strong>
                    <p className="meta">{[id, fault, words.left(dates.day(createdAt))].filter(Boolean).join(' · ')}</p>
                  </div>
                  <OrderStateTag state={state} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryState>
    </Page>
  );
}
