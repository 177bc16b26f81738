import type { AddressMessages } from './address-messages.js';
import type { AgreementsMessages } from './agreements-messages.js';
import type { AskMessages } from './ask-messages.js';
import type { ConfirmMessages } from './confirm-messages.js';
import type { DiffMessages } from './diff-messages.js';
import type { EditorMessages } from './editor-messages.js';
import type { FilesMessages } from './files-messages.js';
import type { GoLiveMessages } from './go-live-messages.js';
import type { ImportsMessages } from './imports-messages.js';
import type { ListMessages } from './list-messages.js';
import type { MergeMessages } from './merge-messages.js';
import type { MomentMessages } from './moment-messages.js';
import type { NeedsALookMessages } from './needs-a-look-messages.js';
import type { NoticeMessages } from './notice-messages.js';
import type { OriginMessages } from './origin-messages.js';
import type { PostMessages } from './post-messages.js';
import type { PreferencesMessages } from './preferences-messages.js';
import type { ProfilesMessages } from './profiles-messages.js';
import type { ReceiptsMessages } from './receipts-messages.js';
import type { StopMessages } from './stop-messages.js';

/** The words of widgets that most pages do without. */
export interface MoreMessages {
  readonly address: AddressMessages;
  readonly agreements: AgreementsMessages;
  readonly ask: AskMessages;
  readonly confirm: ConfirmMessages;
  readonly diff: DiffMessages;
  readonly editor: EditorMessages;
  readonly files: FilesMessages;
  readonly goLive: GoLiveMessages;
  readonly imports: ImportsMessages;
  readonly list: ListMessages;
  readonly merge: MergeMessages;
  readonly moment: MomentMessages;
  readonly needsALook: NeedsALookMessages;
  readonly post: PostMessages;
  readonly origin: OriginMessages;
  readonly notice: NoticeMessages;
  readonly preferences: PreferencesMessages;
  readonly profiles: ProfilesMessages;
  readonly receipts: ReceiptsMessages;
  readonly stop: StopMessages;
}
