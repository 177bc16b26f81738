import { ConsentError } from '../../errors/consent-error.js';
import type { AuditSummary } from '../../model/audit-summary.js';
import { MANIFEST, SIGNATURE } from '../export/export-person.js';
import { unzipExport } from '../export/unzip-export.js';
import type { ZipFile } from '../export/zip-directory.js';
import type { AuditManifest } from './audit-manifest.js';

const SUMMARY = 'summary.json';

/** A pack that came whole. What it says is not held against its hashes: `checkExport` does that. */
export interface OpenedAudit {
  readonly summary: AuditSummary;
  readonly manifest: AuditManifest;
  readonly signature: 'there' | 'none';
}

function read<Told extends { readonly format: string }>(text: string | undefined, format: Told['format']): Told {
  try {
    const told = JSON.parse(text ?? '') as Told; // its format says so
    if (told.format === format) return told;
  } catch {
    // It ends in the middle.
  }
  throw new ConsentError('unavailable', { params: { reason: 'cut_off' } });
}

/** What a pack says of itself. @throws `unavailable` with the reason `cut_off` where it has no manifest or no summary */
export async function openAudit(zip: ZipFile): Promise<OpenedAudit> {
  const texts = new Map<string, string>();
  const decoder = new TextDecoder();
  for await (const { name, bytes } of unzipExport(zip)) {
    if ([SUMMARY, MANIFEST, SIGNATURE].includes(name))
      texts.set(name, (texts.get(name) ?? '') + decoder.decode(bytes, { stream: true }));
  }
  return {
    manifest: read<AuditManifest>(texts.get(MANIFEST), 'unticked/audit/v1'),
    summary: read<AuditSummary>(texts.get(SUMMARY), 'unticked/audit-summary/v1'),
    signature: texts.has(SIGNATURE) ? 'there' : 'none',
  };
}
