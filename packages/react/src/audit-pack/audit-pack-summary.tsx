import { Mark } from '../anatomy/mark.js';
import { Remark } from '../anatomy/remark.js';
import { useFormat } from '../anatomy/use-format.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { auditContext } from './audit-context.js';
import { AuditTable } from './audit-table.js';
import { findingsOf } from './findings-of.js';

/**
 * What the pack says, to read and to print: what should be looked at first, then each of its parts.
 *
 * `data-unticked="audit-summary"`; in it `audit-findings`, `audit-finding`, `audit-section`, `audit-table`.
 */
export function AuditPackSummary() {
  const { words, making } = auditContext.use('AuditPack.Summary');
  const { locale } = useConsentContext('AuditPack.Summary');
  // As the pack itself counts, so that the paper says the same wherever it is printed.
  const format = useFormat({ locale, timeZone: 'UTC' });
  if (making.state !== 'made') return null;
  const { summary, manifest, signature } = making;
  const findings = findingsOf(summary);
  return (
    <div data-unticked="audit-summary">
      <h2 dir="auto" lang={summary.locale}>
        {summary.title}
      </h2>
      <p data-unticked="meta">
        <span>{words.madeAt(format.longDate(summary.at), format.time(summary.at))}</span>
        <span dir="auto">{words.drawnBy(manifest.sampleSize, manifest.seed)}</span>
        <span>{words.zone}</span>
        <span>{words.staff[summary.staff]}</span>
      </p>
      <Remark kind={signature === 'there' ? 'done' : 'reminder'}>{words.signature[signature]}</Remark>
      <div data-unticked="audit-findings" lang={summary.locale} dir="auto">
        <h3>{findings.length === 0 ? words.nothingFound : words.toLookAt(findings.length)}</h3>
        <ul>
          {findings.map(({ section, text }) => (
            <li key={`${section} ${text}`} data-unticked="audit-finding">
              <Mark icon="warn" />
              <div>
                <strong>{section}</strong>: {text}
              </div>
            </li>
          ))}
        </ul>
      </div>
      {summary.sections.map((section) => (
        <AuditTable key={section.id} section={section} locale={summary.locale} words={words} />
      ))}
    </div>
  );
}
