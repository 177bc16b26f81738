import { canonicalJson } from '../canonical/canonical-json.js';
import { ConsentError } from '../errors/consent-error.js';
import { heldItemSchema } from '../model/collected.schema.js';
import type { CollectedSet, HeldItem } from '../model/data-source.js';
import { inTimeLimit } from './in-time-limit.js';
import type { RightsContext } from './rights-context.js';

/** How many items are held in memory at once. */
const PAGE = 200;

/** What reads the items of a set. */
export type ItemReader = Exclude<CollectedSet['items'], readonly HeldItem[]>;

function readItem(item: unknown): HeldItem {
  const { data } = heldItemSchema.safeParse(item);
  if (!data) throw new ConsentError('invalid');
  canonicalJson(data);
  return data;
}

/** The items of a set from the first on, a page at a time. @throws what the source throws, after the page that came before it */
export async function* readItems(
  { timeLimit }: Pick<RightsContext, 'timeLimit'>,
  read: ItemReader,
): AsyncGenerator<readonly HeldItem[]> {
  const controller = new AbortController();
  let items: AsyncIterator<HeldItem> | undefined;
  let page: HeldItem[] = [];
  try {
    const opened = read({ signal: controller.signal })[Symbol.asyncIterator]();
    items = opened;
    for (;;) {
      const { done, value } = await inTimeLimit(timeLimit, async () => opened.next());
      if (done === true) break;
      page.push(readItem(value));
      if (page.length < PAGE) continue;
      yield page;
      page = [];
    }
    if (page.length > 0) yield page;
  } catch (error) {
    if (page.length > 0) yield page;
    throw error;
  } finally {
    controller.abort();
    // Whoever reads from a file or a socket closes it now; one that hangs is left to itself.
    await inTimeLimit(timeLimit, async () => items?.return?.()).catch(() => undefined);
  }
}
