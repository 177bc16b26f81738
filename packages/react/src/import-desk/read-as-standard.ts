import type { StandardReading, StandardTools } from '@unticked/core/exchange';

/** The largest file that is looked at as a whole, in bytes; a record in a published format is far smaller. */
const MOST = 1_048_576;

export interface ReadAsStandard {
  readonly text: string;
  readonly standard: StandardReading;
}

/** What a file says when it is read as one in a published format; `undefined` where nothing about it looks like one. */
export async function readAsStandard(file: File, standards: StandardTools): Promise<ReadAsStandard | undefined> {
  if (file.size > MOST || !/\.(json|jsonld|ttl)$/i.test(file.name)) return undefined;
  const text = new TextDecoder().decode(await file.arrayBuffer());
  return { text, standard: standards.read(text) };
}
