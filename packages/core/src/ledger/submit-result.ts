import type { Finding } from '../errors/finding.js';
import type { ChannelKey } from '../model/channel.js';
import type { RejectedAnswer } from '../model/envelope.js';
import type { EventRef } from '../model/event-ref.js';
import type { SignedReceipt } from '../model/receipt.js';
import type { Standing } from '../model/standing.js';

export interface SubmitResult {
  /** `partial`: something was not accepted, see `rejected`. `unchanged`: there was nothing to write. */
  readonly outcome: 'recorded' | 'partial' | 'unchanged';
  /** The same id and content came before; this is what it was answered then. */
  readonly replayed: boolean;
  readonly events: readonly EventRef[];
  readonly rejected: readonly RejectedAnswer[];
  /** Yeses that wait until the person confirms them by a link. `sent`: it is on its way to their address. */
  readonly pending: readonly { readonly purposeId: string; readonly channel: ChannelKey; readonly sent: boolean }[];
  /** Accepted, and still to be looked at (UO-F05). A replay says nothing here. */
  readonly warnings: readonly Finding[];
  readonly standing: Standing;
  /** Signed proof of `events` for the person to keep; absent where the ledger signs none. */
  readonly receipt?: SignedReceipt;
}
