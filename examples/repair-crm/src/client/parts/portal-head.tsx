import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PortalCustomer, PortalSession } from '../../shared/portal.js';
import { keys } from '../api/keys.js';
import { request } from '../api/request.js';
import { Link } from '../router/link.js';
import { commonWords } from '../words/common-words.js';
import { portalWords } from '../words/portal-words.js';
import { useProblemText } from '../words/use-problem-text.js';
import { useWords } from '../words/use-words.js';
import { Notice } from './notice.js';

/** Who is signed in, the two pages, and the way out. */
export function PortalHead({ customer, path }: { readonly customer: PortalCustomer; readonly path: string }) {
  const words = useWords(portalWords);
  const { brand } = useWords(commonWords);
  const text = useProblemText();
  const client = useQueryClient();
  const leave = useMutation({
    mutationFn: () => request<PortalSession>('DELETE', '/api/me/session'),
    onSuccess: (session) => {
      client.removeQueries({ queryKey: keys.ownRepairs });
      client.setQueryData(keys.portal, session);
    },
  });
  const pages = [
    ['/me', words.repairs],
    ['/me/consent', words.consents],
  ] as const;
  return (
    <header className="portal-head">
      <p className="brand">
        <img src="/icon.svg" alt="" width="32" height="32" />
        {brand}
      </p>
      <nav aria-label={words.menu}>
        {pages.map(([href, name]) => (
          <Link key={href} className="button" href={href} aria-current={href === path ? 'page' : undefined}>
            {name}
          </Link>
        ))}
      </nav>
      <p className="meta">
        {words.hello(customer.name)}{' '}
        <button type="button" className="link" disabled={leave.isPending} onClick={() => leave.mutate()}>
          {words.leave}
        </button>
      </p>
      {leave.error && <Notice tone="bad">{text(leave.error)}</Notice>}
    </header>
  );
}
