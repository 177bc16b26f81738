import { ConsentError } from '../../errors/consent-error.js';
import type { AddressBlock } from '../../model/address-block.js';
import type { AddressMeasureInput } from '../../model/address-measure.js';
import { addressLogOf } from '../address-log-of.js';
import { nowFor } from '../append.js';
import { readTrusted } from '../read-trusted.js';
import type { Session } from '../session.js';
import { blocksOf } from './blocks-of.js';
import { measureAddress } from './measure-address.js';

/** What is said of an address or number itself, whoever has it. */
export interface Addresses {
  /**
   * Suppresses an address or number, whoever has it now or later, or lifts that. Whoever asks the gate with `to` hears of it; a
   * later yes of a person for this very address holds for its purpose and channel, and there only.
   * @throws `unsupported` without `addressKey`; `forbidden` to a person
   */
  measureAddress(input: AddressMeasureInput): Promise<{ readonly outcome: 'recorded' | 'unchanged' }>;
  /**
   * The suppressions of an address that stand, the latest last.
   * @throws `unsupported` without `addressKey`; `forbidden` to a person
   */
  addressBlocks(address: string): Promise<readonly AddressBlock[]>;
}

export const addresses = ({ context, tenant, actor, ready }: Session): Addresses => ({
  measureAddress: async (input) => {
    await ready();
    return measureAddress(context, tenant, actor, input);
  },
  addressBlocks: async (address) => {
    if (actor.type === 'person') throw new ConsentError('forbidden');
    await ready();
    const ref = await addressLogOf(context, tenant, address);
    if (!ref) throw new ConsentError('unsupported', { params: { needs: 'addressKey' } });
    const { entries } = await readTrusted(context, ref);
    return blocksOf(entries, nowFor(context, entries));
  },
});
