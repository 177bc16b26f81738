import type { AddressBlock, AddressMeasureInput } from '@unticked/core';

export interface AddressBody {
  /** An e-mail address or a number, however it is spelt. */
  readonly address: string;
}

/** An address itself, whoever has it. It stands in the body: no address is in a URL. */
export interface AddressCalls {
  /** The suppressions that stand. Reads only. */
  readonly address_blocks: {
    readonly body: AddressBody;
    readonly answer: { readonly blocks: readonly AddressBlock[] };
  };
  /** Suppresses it, or lifts that. */
  readonly measure_address: {
    readonly body: AddressMeasureInput;
    readonly answer: { readonly outcome: 'recorded' | 'unchanged' };
  };
}
