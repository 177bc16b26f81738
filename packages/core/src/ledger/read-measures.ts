import { canonicalJson } from '../canonical/canonical-json.js';
import { MAX_BYTES } from '../canonical/parse-json.js';
import { utf8 } from '../canonical/utf8.js';
import { ConsentError } from '../errors/consent-error.js';
import type { Finding } from '../errors/finding.js';
import { findingsOfIssues } from '../model/findings-of-issues.js';
import type { Measure } from '../model/measure.js';
import { measuresSchema } from '../model/measure.schema.js';

export interface ReadMeasures {
  readonly id: string;
  readonly measures: readonly Measure[];
  /** Both, as canonical text. */
  readonly text: string;
}

export const invalidMeasures = (findings: readonly Finding[]): ConsentError =>
  new ConsentError('invalid', { path: findings[0]?.path ?? '', findings });

/** @throws `invalid` with every fault: a measure that is half right is a mistake of the host's, and none of it is written */
export function readMeasures({ id, measures }: Pick<ReadMeasures, 'id' | 'measures'>): ReadMeasures {
  const text = canonicalJson({ id, measures });
  if (utf8(text).length > MAX_BYTES) throw new ConsentError('too_large', { params: { limit: MAX_BYTES } });
  const { data, error } = measuresSchema.safeParse(JSON.parse(text), { reportInput: true });
  if (!data) throw invalidMeasures(findingsOfIssues(error));
  return { ...data, text };
}
