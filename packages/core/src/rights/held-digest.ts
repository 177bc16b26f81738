import { canonicalJson } from '../canonical/canonical-json.js';
import type { CryptoPort } from '../canonical/crypto-port.js';
import { type Digest, digestOfPieces } from '../canonical/digest.js';
import { type HeldSet, isStreamed } from './held-set.js';

/** Where the items of a set stand in its text: between quotes it would be escaped, and nothing else in a set is an empty list. */
const HOLE = '"items":[]';

async function* setText(set: HeldSet): AsyncGenerator<string> {
  if (!isStreamed(set)) {
    yield canonicalJson(set);
    return;
  }
  const { count: _count, used: _used, itemsAt: _itemsAt, items, ...rest } = set;
  const text = canonicalJson({ ...rest, items: [] });
  const hole = text.indexOf(HOLE) + HOLE.length - 1;
  yield text.slice(0, hole);
  let isFirst = true;
  for await (const page of items()) {
    yield `${isFirst ? '' : ','}${page.map((item) => canonicalJson(item)).join(',')}`;
    isFirst = false;
  }
  yield text.slice(hole);
}

/** Of what systems hold: the same whether items are in memory or are read for it. */
export function heldDigest(
  crypto: CryptoPort,
  systems: readonly { readonly system: string; readonly sets: readonly HeldSet[] }[],
): Promise<Digest> {
  async function* text(): AsyncGenerator<string> {
    yield '[';
    for (const [index, { system, sets }] of systems.entries()) {
      yield `${index === 0 ? '' : ','}{"sets":[`;
      for (const [place, set] of sets.entries()) {
        if (place > 0) yield ',';
        yield* setText(set);
      }
      yield `],"system":${canonicalJson(system)}}`;
    }
    yield ']';
  }
  return digestOfPieces(crypto, 'held', text());
}
