import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The secrets that seal forms: from the environment (comma-separated, newest first), else made once and kept beside the data. */
export function presentationKeys(dataDirectory: string, fromEnvironment: string | undefined): readonly string[] {
  if (fromEnvironment) return fromEnvironment.split(',');
  const file = join(dataDirectory, 'presentation.key');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  return [readFileSync(file, 'utf8').trim()];
}
