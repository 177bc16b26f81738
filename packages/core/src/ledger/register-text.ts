import { canonicalJson } from '../canonical/canonical-json.js';
import type { Notice, StoredNotice } from '../model/notice.js';
import { POLICY_LOG } from '../model/subject-id.js';
import { append, nowFor } from './append.js';
import { doneBy } from './done-by.js';
import { hashOfNotice, type Policies } from './policy-registry.js';
import type { Session } from './session.js';

/**
 * Keeps a text that no version published, under its hash, so that what was said to it can be shown years later. The same again
 * is harmless.
 * @param textIn makes it from what is published
 * @param assertNew throws where a text that is not there yet may not come
 */
export function registerText(
  { context, tenant, actor }: Session,
  textIn: (policies: Policies) => Notice,
  assertNew: (policies: Policies) => void = () => {},
): Promise<StoredNotice> {
  return append<StoredNotice>(context, { tenant, subject: POLICY_LOG }, async (log) => {
    const policies = await context.registry.load(tenant, 'fresh');
    const notice = textIn(policies);
    const hash = await hashOfNotice(context.crypto, notice);
    const stored = { hash, notice };
    if (policies.notices.has(hash)) return { done: stored };
    assertNew(policies);
    await context.store.putDocument({ tenant, hash, kind: 'notice', body: canonicalJson(notice) });
    return {
      submissionId: context.ids(),
      drafts: [
        {
          event: {
            kind: 'text_registered',
            effectiveAt: nowFor(context, log.entries),
            recordedBy: actor.type,
            notice: hash,
          },
          envelope: { recordedBy: doneBy(actor) },
        },
      ],
      derive: () => ({ rows: [], state: 'internal' }),
      result: () => stored,
    };
  }).finally(() => context.registry.load(tenant, 'fresh').catch(() => undefined));
}
