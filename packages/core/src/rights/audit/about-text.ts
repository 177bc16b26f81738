import { auditSections } from '../../model/audit-summary.js';
import type { AuditTongue } from './audit-tongue.js';
import { fileOf } from './file-of.js';

/** `about.txt`: what is in each file of a pack, and what cannot be. */
export function aboutText({ own }: AuditTongue): string {
  const files = auditSections.map((id) => {
    const { title, says } = own.sections[id];
    return `${fileOf[id]}: ${title}. ${says}`;
  });
  return `${[own.about, ...files, ...own.unknowable].join('\n\n')}\n`;
}
