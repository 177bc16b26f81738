import type { StandardTools } from '@unticked/core/exchange';

/** The largest file that is looked at as a whole, in bytes; a record in a published format is far smaller. */
const MOST = 1_048_576;

/** The text of a file in a published format; `undefined` for every other, which is a table. */
export async function standardText(file: File, standards: StandardTools): Promise<string | undefined> {
  if (file.size > MOST || !/\.(json|jsonld|ttl)$/i.test(file.name)) return undefined;
  const text = new TextDecoder().decode(await file.arrayBuffer());
  const { format } = standards.read(text);
  return format === 'json' || format === 'none' ? undefined : text;
}
