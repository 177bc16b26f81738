import type { AuditSection } from '@unticked/core';
import { useId } from 'react';
import type { AuditMessages } from '../messages/sections/audit-messages.js';

export interface AuditTableProps {
  readonly section: AuditSection;
  /** Of its words. */
  readonly locale: string;
  readonly words: AuditMessages;
}

/** What no column has room for in one piece. */
const longWord = /\S{25}/;

/** One part of a pack; where there is little room, a row is a card. `data-unticked="audit-section"`; `audit-table` in it. */
export function AuditTable({ section, locale, words }: AuditTableProps) {
  const { title, says, columns, rows, file } = section;
  const id = useId();
  return (
    <div data-unticked="audit-section" lang={locale} dir="auto">
      <h3 id={id}>{title}</h3>
      <p>{says}</p>
      {rows.length === 0 ? (
        <p data-unticked="meta">{words.noRows}</p>
      ) : (
        <table aria-labelledby={id} data-unticked="audit-table">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.join('\u0000')}>
                {row.map((cell, index) => (
                  <td key={columns[index]} data-label={columns[index]} data-long={longWord.test(cell) || undefined}>
                    {cell !== '' && <bdi>{cell}</bdi>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p data-unticked="meta">{words.allOfIt(file)}</p>
    </div>
  );
}
