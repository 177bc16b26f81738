import { toInstant } from '../../canonical/instant.js';
import { ConsentError } from '../../errors/consent-error.js';
import type { Purpose } from '../../model/policy.js';
import type { ReadinessCheck, Readiness as Ready } from '../../model/readiness.js';
import { answerChannels, gateChannels } from '../../status/channels-of.js';
import { purposesInForce } from '../../status/policy-timeline.js';
import { unfinishedImports } from '../importing/unfinished-imports.js';
import type { LedgerContext } from '../ledger-context.js';
import type { Session } from '../session.js';

/** What is to be seen to before the gate binds. */
export interface Readiness {
  /**
   * What the ledger has of what it needs, which imports are not finished, and which purposes are in force and bind. Whom that leaves out the lists tell, since the
   * ledger knows nobody's list of people.
   * @throws `forbidden` to a person
   */
  readiness(): Promise<Ready>;
}

const writesByItself = (purpose: Purpose): boolean =>
  purpose.kind === 'consent' && (purpose.doubleOptIn !== undefined || purpose.remindBefore !== undefined);

function checksOf(context: LedgerContext, purposes: readonly Purpose[]): readonly ReadinessCheck[] {
  const { store, presentationKeys, addressKey, deliver, evidence, signer } = context;
  const state = (there: boolean, otherwise: 'missing' | 'without'): ReadinessCheck['state'] =>
    there ? 'ready' : otherwise;
  return [
    { id: 'policy', state: state(purposes.length > 0, 'missing') },
    { id: 'durability', state: state(store.durability !== 'memory' && store.durability !== 'browser', 'missing') },
    { id: 'presentation_keys', state: state(presentationKeys.length > 0, 'missing') },
    // A yes that waits for a link waits for ever where nobody sends one, and one that ends is not reminded of.
    { id: 'deliver', state: state(deliver !== undefined, purposes.some(writesByItself) ? 'missing' : 'without') },
    { id: 'address_key', state: state(addressKey !== undefined, 'without') },
    { id: 'evidence', state: state(evidence !== undefined, 'without') },
    { id: 'signer', state: state(signer !== undefined, 'without') },
  ];
}

export const readiness = (session: Session): Readiness => ({
  readiness: async () => {
    const { context, tenant, actor, ready } = session;
    if (actor.type === 'person') throw new ConsentError('forbidden');
    await ready();
    const { timeline } = await context.registry.load(tenant, 'fresh');
    const purposes = purposesInForce(timeline, toInstant(context.clock())).map(({ purpose }) => purpose);
    return {
      checks: checksOf(context, purposes),
      imports: await unfinishedImports(session),
      purposes: purposes.map((purpose) => ({
        purposeId: purpose.id,
        kind: purpose.kind,
        title: purpose.title,
        channels: gateChannels(purpose),
        answered: answerChannels(purpose),
        mode: context.enforcement(purpose.id),
      })),
    };
  },
});
