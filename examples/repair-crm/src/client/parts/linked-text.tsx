import { Fragment } from 'react';

const link = /(\/me\/(?:consent|confirm|data)#[A-Za-z0-9_-]+)/;

/** A message's text, with its links as the customer's own device would show them; staff have them without what opens. */
export function LinkedText({ children }: { readonly children: string }) {
  return children.split(link).map((part, index) => {
    const key = `${index} ${part}`;
    if (!link.test(part)) return <Fragment key={key}>{part}</Fragment>;
    return (
      <a key={key} href={part} target="_blank" rel="noreferrer">
        {part.split('#')[0]}
      </a>
    );
  });
}
