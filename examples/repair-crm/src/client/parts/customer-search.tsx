import { useEffect, useState } from 'react';
import { navigate } from '../router/navigate.js';
import { hashOf } from '../router/search-in-hash.js';
import { customerWords } from '../words/customer-words.js';
import { useWords } from '../words/use-words.js';

/** Long enough for the next letter. */
const PAUSE_MS = 250;

export function CustomerSearch({ search }: { readonly search: string }) {
  const words = useWords(customerWords);
  const [text, setText] = useState(search);

  useEffect(() => {
    if (text === search) return;
    const timer = setTimeout(() => {
      navigate(`/customers${hashOf(text)}`, 'replace');
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, search]);

  return (
    <search className="search">
      <label htmlFor="search">{words.search}</label>
      <input
        id="search"
        type="search"
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </search>
  );
}
