import { keptSecret } from './kept-secret.js';

/** The secrets that seal forms: from the environment (comma-separated, newest first), else made once and kept beside the data. */
export const presentationKeys = (dataDirectory: string, fromEnvironment: string | undefined): readonly string[] =>
  fromEnvironment ? fromEnvironment.split(',') : [keptSecret(dataDirectory, 'presentation.key')];
