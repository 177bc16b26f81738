import type { ExportedFile } from '../../model/person-export.js';

/** `manifest.json`: a pack without it was cut off. */
export interface AuditManifest {
  readonly format: 'unticked/audit/v1';
  readonly at: string;
  readonly from: string;
  readonly until: string;
  readonly seed: string;
  readonly sampleSize: number;
  /** @default all */
  readonly brand?: string;
  readonly staff: 'unnamed' | 'named';
  readonly files: readonly ExportedFile[];
}
