import type { Instant } from '../../canonical/instant.js';
import type { Finding } from '../../errors/finding.js';
import type { ForeignWord } from '../../model/foreign-statement.js';
import type { ImportReason, ImportVerdict } from '../../model/import-verdict.js';
import type { Method } from '../../model/method.js';

/**
 * What a file is. `dpv_record`, `dpv_receipt`: ISO/IEC TS 27560 as DPV JSON-LD. `kantara_receipt`: Kantara Consent Receipt 1.1.
 * `fhir_consent`: HL7 FHIR R5, or R4. `vocabulary`, `code_list`, `schema`: they describe a format. `json`: something else in JSON.
 */
export type StandardFormat =
  | 'dpv_record'
  | 'dpv_receipt'
  | 'kantara_receipt'
  | 'fhir_consent'
  | 'vocabulary'
  | 'code_list'
  | 'schema'
  | 'turtle'
  | 'json'
  | 'none';

/** What a file says about one purpose. A claim: the import gate has the last word, and never makes more of it than `verdict`. */
export interface StandardRecord {
  /** JSON pointer to where the answer stands in the file. */
  readonly path: string;
  readonly recordId?: string;
  /** As the file names the person. */
  readonly subjectId?: string;
  /** As the file names it: `dpv:Marketing`, an id, a title; `''` where it names none. */
  readonly purpose: string;
  readonly says: ForeignWord;
  readonly at?: Instant;
  readonly until?: Instant;
  /** The wording that the person saw, or its digest. */
  readonly text?: string;
  readonly method?: Method;
  /** The same answer stands for other purposes too. */
  readonly bundled?: true;
  readonly verdict: ImportVerdict;
  readonly reason: ImportReason;
}

export interface StandardReading {
  readonly format: StandardFormat;
  /** As the file names it: a profile of DPV, a version of Kantara; `R5` or `R4` of FHIR. @default the file does not say */
  readonly version?: string;
  readonly records: readonly StandardRecord[];
  /** Codes of `StandardFault`, with the place in the file. With an `error` no yes of the file is believed. */
  readonly findings: readonly Finding[];
  /** The strictest of the records'; `reject` where there is none. */
  readonly verdict: ImportVerdict;
}
