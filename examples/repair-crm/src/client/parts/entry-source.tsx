import type { HistoryEntry } from '@unticked/core';
import { orderSource } from '../../shared/order.js';
import { Link } from '../router/link.js';
import { fileWords } from '../words/file-words.js';
import { useWords } from '../words/use-words.js';

/** The way back to the repair that an entry came from. */
export function EntrySource({ entry, customerId }: { readonly entry: HistoryEntry; readonly customerId: string }) {
  const words = useWords(fileWords);
  const { source } = entry;
  if (!source || source.object !== orderSource(source.id).object) return null;
  return <Link href={`/customers/${customerId}`}>{words.showRepair(source.id)}</Link>;
}
