import { Link } from '../router/link.js';
import { customerWords } from '../words/customer-words.js';
import { useWords } from '../words/use-words.js';

export interface PaginationProps {
  readonly page: number;
  readonly pages: number;
  readonly hrefOf: (page: number) => string;
}

/** Nothing where there is one page. */
export function Pagination({ page, pages, hrefOf }: PaginationProps) {
  const words = useWords(customerWords);
  if (pages < 2) return null;
  return (
    <nav className="pagination" aria-label={words.page(page, pages)}>
      {page > 1 && <Link href={hrefOf(page - 1)}>{words.newer}</Link>}
      <span className="meta">{words.page(page, pages)}</span>
      {page < pages && <Link href={hrefOf(page + 1)}>{words.earlier}</Link>}
    </nav>
  );
}
