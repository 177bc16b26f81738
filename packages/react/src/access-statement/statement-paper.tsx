import type { AccessStatement, StatementSection } from '@unticked/core';
import { useId } from 'react';

type Group = StatementSection['groups'][number];

// A document that does not change: what stands in it has no other name than its place.
const line = (text: string, place: number) => <p key={place}>{text}</p>;

const item = (rows: Group['items'][number], place: number) => (
  <dl key={place} data-unticked="statement-item">
    {rows.map(({ label, value }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>
          <bdi>{value}</bdi>
        </dd>
      </div>
    ))}
  </dl>
);

/** What was agreed to and what was said to it stay on one page: the text with the first answer, and no answer is cut. */
const group = ({ heading, lines, items }: Group, place: number) => (
  <div key={place} data-unticked="statement-group">
    <div data-unticked="statement-text">
      <h4>{heading}</h4>
      {lines.map(line)}
    </div>
    {items.map(item)}
  </div>
);

/** A statement as the person reads it, in their language and all of it text. `data-unticked="statement-document"`. */
export function StatementPaper({ statement }: { readonly statement: AccessStatement }) {
  const { title, sections, locale } = statement;
  const id = useId();
  return (
    <article aria-labelledby={id} lang={locale} dir="auto" data-unticked="statement-document">
      <h2 id={id}>{title}</h2>
      {sections.map(({ part, heading, lines, groups }) => (
        <div key={part} data-unticked="statement-section" data-part={part}>
          <h3>{heading}</h3>
          {lines.map(line)}
          {groups.map(group)}
        </div>
      ))}
    </article>
  );
}
