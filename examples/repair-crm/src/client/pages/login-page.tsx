import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Staff } from '../../shared/staff.js';
import { keys } from '../api/keys.js';
import { request } from '../api/request.js';
import type { Session } from '../api/use-session.js';
import { LanguageSwitch } from '../parts/language-switch.js';
import { Notice } from '../parts/notice.js';
import { Link } from '../router/link.js';
import { commonWords } from '../words/common-words.js';
import { loginWords } from '../words/login-words.js';
import { useProblemText } from '../words/use-problem-text.js';
import { useWords } from '../words/use-words.js';

/** Names and no password: this is an example of consent, not of signing in. */
export function LoginPage({ everybody }: { readonly everybody: readonly Staff[] }) {
  const words = useWords(loginWords);
  const { brand } = useWords(commonWords);
  const text = useProblemText();
  const client = useQueryClient();
  const signIn = useMutation({
    mutationFn: (staffId: string) => request<Session>('POST', '/api/session', { staffId }),
    onSuccess: (session) => client.setQueryData(keys.session, session),
  });
  return (
    <main className="alone">
      <p className="brand">
        <img src="/icon.svg" alt="" width="32" height="32" />
        {brand}
      </p>
      <h1>{words.title}</h1>
      <p className="meta">{words.why}</p>
      {signIn.error && <Notice tone="bad">{text(signIn.error)}</Notice>}
      <ul className="people">
        {everybody.map(({ id, name, place, role }) => (
          <li key={id}>
            <button type="button" disabled={signIn.isPending} onClick={() => signIn.mutate(id)}>
              <strong>{name}</strong>
              <span className="meta">
                {words.roles[role]} · {place}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className="meta">
        {words.asCustomer} <Link href="/me">{words.ownPage}</Link> · <Link href="/inbox">{words.inbox}</Link>
      </p>
      <LanguageSwitch />
    </main>
  );
}
