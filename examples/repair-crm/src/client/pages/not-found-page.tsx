import { Page } from '../parts/page.js';
import { Link } from '../router/link.js';
import { commonWords } from '../words/common-words.js';
import { useWords } from '../words/use-words.js';

export function NotFoundPage() {
  const words = useWords(commonWords);
  return (
    <Page title={words.notFound}>
      <p>{words.notFoundText}</p>
      <Link href="/customers">{words.toCustomers}</Link>
    </Page>
  );
}
