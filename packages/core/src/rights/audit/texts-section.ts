import type { Instant } from '../../canonical/instant.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import type { FilePiece } from '../export/file-writer.js';
import type { AuditCase, SectionMaker } from './audit-case.js';
import { tell } from './tell.js';
import { type VersionInForce, versionsIn } from './versions-in.js';
import { whoMade } from './who-made.js';

interface Made {
  readonly at: Instant;
  readonly wrote: readonly string[];
  readonly approved: readonly string[];
  readonly published: string;
  /** Somebody of the staff published it whom nobody else has approved. */
  readonly alone: boolean;
}

/** Who of an entry, as the pack calls them. */
function byOf({ event, envelope }: LoggedEvent, { staff, tongue: { own } }: AuditCase): string {
  if (event === 'unreadable') return '';
  const by = typeof envelope === 'object' ? envelope.recordedBy : undefined;
  return event.recordedBy === 'staff' && by ? staff(by) : own.who[event.recordedBy];
}

async function madeOf(
  of: AuditCase,
  { published: { policy, digest, publishedAt } }: VersionInForce,
  log: readonly LoggedEvent[],
): Promise<Made> {
  const entry = log.find(
    ({ event }) => event !== 'unreadable' && event.kind === 'policy_published' && event.digest === digest,
  );
  const made = whoMade(await of.context.ledger.draftSteps(policy.id), policy.version);
  const publisher = entry && typeof entry.envelope === 'object' ? entry.envelope.recordedBy : undefined;
  const byStaff = entry !== undefined && entry.event !== 'unreadable' && entry.event.recordedBy === 'staff';
  const wrote = made?.wrote ?? (byStaff && publisher ? [publisher] : []);
  const others = (made?.approved ?? []).filter(({ id }) => !wrote.some((writer) => writer.id === id));
  return {
    at: publishedAt,
    wrote: wrote.map(of.staff),
    approved: (made?.approved ?? []).map(of.staff),
    published: entry ? byOf(entry, of) : '',
    alone: wrote.length > 0 && others.length === 0,
  };
}

/** Wordings from before, and those of forms that were none of ours, as they were registered until the end of the period. */
function* registered(
  of: AuditCase,
  log: readonly LoggedEvent[],
): Generator<FilePiece & { readonly cells: readonly string[] }> {
  const { moment } = of.tongue;
  for (const entry of log) {
    const { event } = entry;
    if (event === 'unreadable' || event.kind !== 'text_registered' || event.recordedAt >= of.question.until) continue;
    const known = of.policies.notices.get(event.notice);
    if (!known || of.titleOf(known.notice.purposeId) === undefined) continue;
    const { hash, notice } = known;
    const { id = '', inUse } = notice.legacy ?? {};
    const by = byOf(entry, of);
    const line = { hash, registered: event.recordedAt, by, notice };
    const [from, until] = [inUse?.from, inUse?.until].map((instant) => (instant ? moment(instant) : ''));
    yield {
      text: `${JSON.stringify(line)}\n`,
      entries: 1,
      cells: [id || notice.title, from ?? '', until ?? '', '1', by, '', `${by}, ${moment(event.recordedAt)}`],
    };
  }
}

/** `texts.ndjson`: every text in force in the period, to the letter and with the documents beside it, and who made it. */
export const textsSection: SectionMaker = async function* (of) {
  const { own, moment, number } = of.tongue;
  const { row, finding, said } = tell('texts', of);
  const log = await of.context.ledger.publications();
  for (const version of versionsIn(of.policies.timeline, of.question)) {
    const { published, until } = version;
    const { id, version: edition } = published.policy;
    const name = `${id}@${edition}`;
    const title = own.texts.title(id, number(edition));
    const texts = [...of.policies.notices.values()].filter(
      ({ versions, notice }) => versions.has(name) && of.purposes.has(notice.purposeId),
    );
    if (texts.length === 0) continue;
    const made = await madeOf(of, version, log);
    const { at, wrote, approved, alone } = made;
    for (const { hash, notice } of texts) {
      const said = { wrote, approved, published: { at, by: made.published }, alone };
      const line = { policy: name, hash, from: published.from, until, ...said, notice };
      yield { text: `${JSON.stringify(line)}\n`, entries: 1 };
    }
    const end = until === null ? '' : moment(until);
    const [writers, approvers] = [wrote, approved].map((names) => names.join(', '));
    row(
      title,
      moment(published.from),
      end,
      number(texts.length),
      writers ?? '',
      approvers ?? '',
      `${made.published}, ${moment(at)}`,
    );
    if (alone) finding(own.texts.alone(title, wrote.join(', '), approved.length > 0));
  }
  for (const { cells, ...piece } of registered(of, log)) {
    yield piece;
    row(...cells);
  }
  return said();
};
