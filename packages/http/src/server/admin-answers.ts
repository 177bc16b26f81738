import { type LegacyText, type ListInput, parseJson, type SourceQuestion } from '@unticked/core';
import type { AdminAction, AdminCalls } from '../contract/admin-calls.js';
import { breachAnswers } from './breach-answers.js';
import type { Call } from './call.js';
import { readAddressBody, readAddressMeasureBody } from './read-address-body.js';
import { readCountsBody, readFilterBody, readLeftBody, readWalkBody } from './read-contact-list-body.js';
import { readImportBody, readImportNoteBody, subjectsOf } from './read-import-body.js';
import { readMergeBody, readMergePreviewBody, readSplitBody } from './read-merge-body.js';
import { readProfileBody } from './read-profile-body.js';
import { readSubjectId } from './read-subject-id.js';
import { retentionAnswers } from './retention-answers.js';
import { unknownWordingAnswers } from './unknown-wording-answers.js';
import { wordingAnswers } from './wording-answers.js';

/** Whom `authorize` is asked about; a list of nobody is a call about nobody. */
const idsOf = ({ members }: ListInput): readonly (string | undefined)[] =>
  members.length > 0 ? members.map(({ subjectId }) => subjectId) : [undefined];

/** How each call of the administration is authorised and asked of the ledger. */
export const adminAnswers: { readonly [A in AdminAction]: (call: Call) => Promise<AdminCalls[A]['answer']> } = {
  import_page: async ({ body, permit, onWrite }) => {
    const page = readImportBody(await body());
    const ledger = await permit([undefined, ...subjectsOf(page)]);
    if (!page.dryRun) onWrite();
    return ledger.importPage(page);
  },
  note_import: async ({ body, permit, onWrite }) => {
    const ledger = await permit([undefined]);
    const note = readImportNoteBody(await body());
    onWrite();
    return ledger.noteImport(note);
  },
  legacy_texts: async ({ permit }) => ({ texts: await (await permit([undefined])).legacyTexts() }),
  register_legacy_text: async ({ body, permit, onWrite }) => {
    const ledger = await permit([undefined]);
    const text = parseJson(await body());
    onWrite();
    return ledger.registerLegacyText(text as unknown as LegacyText); // the ledger reads it
  },
  readiness: async ({ permit }) => (await permit([undefined])).readiness(),
  standing_at: async ({ segment, query: { at, asOf, locale }, permit }) => {
    const subjectId = readSubjectId(segment);
    const moment = { ...(at === undefined ? {} : { at }), ...(asOf === undefined ? {} : { asOf }) };
    return (await permit([subjectId])).standing(subjectId, locale, moment);
  },
  profiles: async ({ segment, query: { locale }, permit }) => {
    const subjectId = readSubjectId(segment);
    return { profiles: await (await permit([subjectId])).profiles(subjectId, locale) };
  },
  link_profile: async ({ segment, body, permit, onWrite }) => {
    const subjectId = readSubjectId(segment);
    const ledger = await permit([subjectId]);
    const call = readProfileBody(await body());
    onWrite();
    return ledger.linkProfile({ ...call, subjectId });
  },
  unlink_profile: async ({ segment, body, permit, onWrite }) => {
    const subjectId = readSubjectId(segment);
    const ledger = await permit([subjectId]);
    const call = readProfileBody(await body());
    onWrite();
    return ledger.unlinkProfile({ ...call, subjectId });
  },
  filter_list: async ({ body, permit }) => {
    const input = readFilterBody(await body());
    return (await permit(idsOf(input))).filterList(input);
  },
  walk_list: async ({ body, permit }) => {
    const input = readWalkBody(await body());
    return (await permit([undefined])).walkList(input);
  },
  left_of_list: async ({ body, permit }) => {
    const input = readLeftBody(await body());
    return { left: await (await permit(idsOf(input))).leftOf(input) };
  },
  count_statuses: async ({ body, permit }) => {
    const input = readCountsBody(await body());
    return (await permit([undefined])).countStatuses(input);
  },
  by_source: async ({ body, permit }) => {
    const ledger = await permit([undefined]);
    const question = parseJson(await body());
    const page = await ledger.bySource(question as unknown as SourceQuestion); // the ledger reads it
    // Who answered is known only now: nobody reads of somebody they may not read about.
    await permit([undefined, ...page.persons.map(({ subjectId }) => subjectId)]);
    return page;
  },
  merge_preview: async ({ segment, body, permit }) => {
    const into = readSubjectId(segment);
    const { from, locale } = readMergePreviewBody(await body());
    return (await permit([into, from])).mergePreview({ into, from }, locale);
  },
  merge: async ({ segment, body, permit, onWrite }) => {
    const into = readSubjectId(segment);
    const merge = readMergeBody(await body());
    const ledger = await permit([into, merge.from]);
    onWrite();
    return ledger.merge({ ...merge, into });
  },
  split: async ({ segment, body, permit, onWrite }) => {
    const subjectId = readSubjectId(segment);
    const ledger = await permit([subjectId]);
    const split = readSplitBody(await body());
    onWrite();
    return ledger.split({ ...split, subjectId });
  },
  post_state: async ({ permit }) => (await permit([undefined])).postState(),
  run_due: async ({ body, permit, onWrite }) => {
    const ledger = await permit([undefined]);
    // It says nothing, but that it is JSON: no form of another site can send it.
    parseJson(await body());
    onWrite();
    return ledger.runDue();
  },
  ...wordingAnswers,
  ...unknownWordingAnswers,
  ...breachAnswers,
  ...retentionAnswers,
  address_blocks: async ({ body, permit }) => {
    const ledger = await permit([undefined]);
    return { blocks: await ledger.addressBlocks(readAddressBody(await body())) };
  },
  measure_address: async ({ body, permit, onWrite }) => {
    const ledger = await permit([undefined]);
    const input = readAddressMeasureBody(await body());
    onWrite();
    return ledger.measureAddress(input);
  },
};
