import { canonicalJson } from '../canonical/canonical-json.js';
import type { CryptoPort } from '../canonical/crypto-port.js';
import { formatDigest } from '../canonical/digest.js';
import { utf8 } from '../canonical/utf8.js';
import { ConsentError } from '../errors/consent-error.js';
import type { DataSet, HeldItem } from '../model/data-source.js';
import type { StreamedSet } from './held-set.js';

/** A set, and what stopped its reading before its end. */
export interface TakenSet<Set> {
  readonly set: Set;
  readonly stopped?: unknown;
}

const hashOf = async (crypto: CryptoPort, page: readonly HeldItem[]): Promise<string> =>
  formatDigest(await crypto.sha256(utf8(canonicalJson(page))));

/**
 * Reads a set through without keeping it, but for a hash a page. When it is read again each page is compared before it is handed out:
 * a place that is left out means nothing in another set, and what nobody looked at must not go out.
 * @param items from the first on, a page at a time, whenever it is called
 * @param gone the columns that are left out, by the place of their item
 */
export async function readThrough(
  crypto: CryptoPort,
  { items: read, ...rest }: Omit<DataSet, 'items'> & Pick<StreamedSet, 'items'>,
  gone: ReadonlyMap<number, ReadonlySet<string>>,
): Promise<TakenSet<StreamedSet>> {
  const hashes: string[] = [];
  const used = new Set<string>();
  const itemsAt = new Map<number, HeldItem>();
  let count = 0;
  let stopped: unknown;
  try {
    for await (const page of read()) {
      hashes.push(await hashOf(crypto, page));
      for (const item of page) {
        const left = gone.get(count);
        for (const column of Object.keys(item)) if (!left?.has(column)) used.add(column);
        if (left) itemsAt.set(count, item);
        count += 1;
      }
    }
  } catch (error) {
    stopped = error;
  }
  async function* items(): AsyncGenerator<readonly HeldItem[]> {
    let [left, at] = [count, 0];
    if (left === 0) return;
    try {
      for await (const page of read()) {
        // What was added since is in the next export.
        const seen = page.slice(0, left);
        if ((await hashOf(crypto, seen)) !== hashes[at]) break;
        yield seen;
        left -= seen.length;
        at += 1;
        if (left === 0) return;
      }
    } catch {
      // What a source says of persons when it fails is its own.
    }
    throw new ConsentError('unavailable', { params: { reason: 'changed' } });
  }
  const set = { ...rest, count, used: [...used], itemsAt, items };
  return stopped === undefined ? { set } : { set, stopped };
}
