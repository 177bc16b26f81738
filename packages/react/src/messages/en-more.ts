import { address } from './en/address.js';
import { agreements } from './en/agreements.js';
import { ask } from './en/ask.js';
import { audit } from './en/audit.js';
import { breach } from './en/breach.js';
import { certificate } from './en/certificate.js';
import { confirm } from './en/confirm.js';
import { diff } from './en/diff.js';
import { editor } from './en/editor.js';
import { exports } from './en/exports.js';
import { files } from './en/files.js';
import { goLive } from './en/go-live.js';
import { held } from './en/held.js';
import { holds } from './en/holds.js';
import { imports } from './en/imports.js';
import { inventory } from './en/inventory.js';
import { list } from './en/list.js';
import { merge } from './en/merge.js';
import { moment } from './en/moment.js';
import { needsALook } from './en/needs-a-look.js';
import { notice } from './en/notice.js';
import { origin } from './en/origin.js';
import { post } from './en/post.js';
import { preferences } from './en/preferences.js';
import { profiles } from './en/profiles.js';
import { receipts } from './en/receipts.js';
import { rectification } from './en/rectification.js';
import { requests } from './en/requests.js';
import { restriction } from './en/restriction.js';
import { retention } from './en/retention.js';
import { rights } from './en/rights.js';
import { statement } from './en/statement.js';
import { stop } from './en/stop.js';
import type { MoreMessages } from './sections/more-messages.js';

/** The English that widgets bring along, together: the model of a catalogue in another language. */
export const enMore: MoreMessages = {
  address,
  agreements,
  ask,
  audit,
  breach,
  certificate,
  confirm,
  diff,
  editor,
  exports,
  files,
  goLive,
  held,
  holds,
  rectification,
  restriction,
  imports,
  inventory,
  list,
  merge,
  moment,
  needsALook,
  notice,
  post,
  origin,
  preferences,
  profiles,
  receipts,
  requests,
  retention,
  rights,
  statement,
  stop,
};
