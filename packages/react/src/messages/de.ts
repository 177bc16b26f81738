import { address } from './de/address.js';
import { agreements } from './de/agreements.js';
import { ask } from './de/ask.js';
import { audit } from './de/audit.js';
import { breach } from './de/breach.js';
import { capture } from './de/capture.js';
import { certificate } from './de/certificate.js';
import { checkboxes } from './de/checkboxes.js';
import { common } from './de/common.js';
import { confirm } from './de/confirm.js';
import { diff } from './de/diff.js';
import { editor } from './de/editor.js';
import { errors } from './de/errors.js';
import { exports } from './de/exports.js';
import { files } from './de/files.js';
import { form } from './de/form.js';
import { gate } from './de/gate.js';
import { goLive } from './de/go-live.js';
import { held } from './de/held.js';
import { history } from './de/history.js';
import { holds } from './de/holds.js';
import { imports } from './de/imports.js';
import { inventory } from './de/inventory.js';
import { list } from './de/list.js';
import { merge } from './de/merge.js';
import { moment } from './de/moment.js';
import { needsALook } from './de/needs-a-look.js';
import { notice } from './de/notice.js';
import { origin } from './de/origin.js';
import { pills } from './de/pills.js';
import { post } from './de/post.js';
import { preferences } from './de/preferences.js';
import { profiles } from './de/profiles.js';
import { receipts } from './de/receipts.js';
import { rectification } from './de/rectification.js';
import { requests } from './de/requests.js';
import { restriction } from './de/restriction.js';
import { retention } from './de/retention.js';
import { rights } from './de/rights.js';
import { statement } from './de/statement.js';
import { stop } from './de/stop.js';
import type { Messages } from './messages.js';

/** German: `<ConsentProvider locale="de" messages={de}>`. */
export const de: Messages = {
  locale: 'de',
  common,
  checkboxes,
  capture,
  form,
  pills,
  history,
  gate,
  errors,
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
