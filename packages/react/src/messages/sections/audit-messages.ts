import type { AuditField } from '../../audit-pack/use-audit-form.js';

/** Words for what an auditor takes along. What is in the pack comes in words of its own. */
export interface AuditMessages {
  readonly title: string;
  readonly hint: string;
  readonly lastQuarter: string;
  readonly lastYear: string;
  readonly from: string;
  readonly until: string;
  readonly days: string;
  readonly brand: string;
  readonly allBrands: string;
  readonly sampleSize: string;
  readonly seed: string;
  readonly seedHint: string;
  readonly staffNamed: string;
  /** What turning it on means. */
  readonly staffHint: string;
  /** What is to be done at a field that was refused. */
  readonly problem: Readonly<Record<AuditField, string>>;
  readonly make: string;
  readonly cancel: string;
  readonly begun: string;
  /** @param entries "1,204"; nothing where a file has none @param size "240 kB" */
  readonly making: (file: string, entries: string | undefined, size: string) => string;
  readonly made: (findings: number) => string;
  readonly cancelled: string;
  readonly cutOff: string;
  readonly toLookAt: (findings: number) => string;
  readonly nothingFound: string;
  /** Of all times in a pack. */
  readonly zone: string;
  readonly madeAt: (date: string, time: string) => string;
  readonly drawnBy: (sampleSize: number, seed: string) => string;
  readonly staff: { readonly named: string; readonly unnamed: string };
  readonly signature: { readonly there: string; readonly none: string };
  readonly noRows: string;
  /** @param file "counts.csv" */
  readonly allOfIt: (file: string) => string;
  readonly files: string;
  readonly filesHint: string;
  readonly file: string;
  readonly entries: string;
  readonly size: string;
  readonly hash: string;
  readonly download: (size: string) => string;
  readonly print: string;
}
