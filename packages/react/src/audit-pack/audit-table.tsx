import type { AuditSection } from '@unticked/core';
import { useId } from 'react';
import type { AuditMessages } from '../messages/sections/audit-messages.js';

export interface AuditTableProps {
  readonly section: AuditSection;
  /** Of its words. */
  readonly locale: string;
  readonly words: AuditMessages;
}

/** One part of a pack; where there is little room, a row is a card. `data-unticked="audit-section"`; `audit-table` in it. */
export function AuditTable({ section, locale, words }: AuditTableProps) {
  const { title, says, columns, rows, file } = section;
  const id = useId();
  return (
    <div data-unticked="audit-section" lang={locale}>
      <h3 id={id} dir="auto">
        {title}
      </h3>
      <p dir="auto">{says}</p>
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
                  <td key={columns[index]} data-label={columns[index]}>
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
