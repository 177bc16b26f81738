import { canonicalJson } from '../../canonical/canonical-json.js';
import { digest } from '../../canonical/digest.js';
import { utf8 } from '../../canonical/utf8.js';
import { ConsentError } from '../../errors/consent-error.js';
import type { Finding } from '../../errors/finding.js';
import type { Capture } from '../../model/capture.js';
import type { Channel } from '../../model/channel.js';
import { findingsOfIssues } from '../../model/findings-of-issues.js';
import { callId } from '../../model/schema-parts.js';
import { captureSchema } from '../../model/submission.schema.js';
import { foldSubject } from '../../status/fold-subject.js';
import { alreadyWritten } from '../already-written.js';
import { append, nowFor } from '../append.js';
import { decideRestrictive } from '../decide-restrictive.js';
import { deriveFrom } from '../derive-from.js';
import { versionsIn } from '../policy-registry.js';
import { withReceipt } from '../receipts/with-receipt.js';
import { replyOf } from '../reply-of.js';
import type { Session } from '../session.js';
import { pointFromSource } from '../sources/point-from-source.js';
import type { SubmitResult } from '../submit-result.js';
import { type StopScope, stopAnswers } from './stop-answers.js';

export interface StopInput extends StopScope {
  readonly subjectId: string;
  /** 22 or more characters of base64url, made once for each stop; sending it again is harmless. */
  readonly id: string;
  /** How it reached us. A stop needs none of it. @default method `web_form` from a person, `other` from staff */
  readonly capture?: Capture;
  /** The host's own record of where this person can be reached, from its server. */
  readonly contactPoints?: Readonly<Partial<Record<Channel, string>>> | undefined;
}

const fault = (code: string, path: string): ConsentError =>
  new ConsentError('invalid', { path, findings: [{ code, severity: 'error', path, params: {} }] });

/** As much of a capture as can be read: nothing about how it came may keep a stop out. */
function readCapture(given: unknown): { readonly capture?: Capture; readonly warnings: readonly Finding[] } {
  if (given === undefined) return { warnings: [] };
  const { data, error } = captureSchema.safeParse(given, { reportInput: true });
  if (data) return { capture: data, warnings: [] };
  const below = (path: string): string => `/capture${path}`;
  const warnings = findingsOfIssues(error).map(({ path, ...finding }) => ({
    ...finding,
    path: below(path),
    severity: 'warning' as const,
  }));
  return { warnings };
}

/** Writes one stop. See `Stopping.stop`. */
export async function stop(session: Session, input: StopInput): Promise<SubmitResult> {
  const { context, tenant, actor, standingIn } = session;
  const { subjectId, id, purposeId, channel, contactPoints = {} } = input;
  if (!callId.safeParse(id).success) throw fault('wrong_value', '/id');
  const { capture, warnings } = readCapture(input.capture);
  const scope = { ...(purposeId === undefined ? {} : { purposeId }), ...(channel === undefined ? {} : { channel }) };
  const submissionDigest = await digest(context.crypto, 'submission', utf8(canonicalJson({ id, stop: scope })));
  const { source } = capture ?? {};
  // A stop waits for no index.
  if (source)
    await pointFromSource(context, tenant, actor, { subjectIds: [subjectId], id, source }).catch(() => undefined);
  const written = await append<SubmitResult>(context, { tenant, subject: subjectId }, async (log) => {
    const now = nowFor(context, log.entries);
    let policies = await context.registry.loadWith(tenant, versionsIn(log.stored));
    if (stopAnswers(policies.timeline, scope).length === 0) policies = await context.registry.load(tenant, 'fresh');
    const answers = stopAnswers(policies.timeline, scope);
    if (purposeId !== undefined && answers.length === 0) throw fault('unknown_purpose', '/purposeId');
    const standing = standingIn(subjectId)(policies);
    const known = alreadyWritten(log, id, submissionDigest);
    if (known.length > 0) return { done: replyOf(known, standing(log.entries, now), true) };
    const given = {
      submission: undefined,
      capture,
      actor,
      policies,
      fold: foldSubject(log.entries, now),
      seal: 'missing' as const,
      now,
      contactPoints,
    };
    const { drafts } = decideRestrictive(given, answers, true);
    const [first, ...rest] = drafts;
    if (!first) {
      const untouched = replyOf([], standing(log.entries, now), false, warnings);
      return { done: { ...untouched, outcome: 'unchanged' } };
    }
    return {
      submissionId: id,
      drafts: [{ ...first, envelope: { ...first.envelope, submissionDigest } }, ...rest],
      derive: deriveFrom(log.entries, policies.timeline, now),
      result: (added, all) => replyOf(added, standing(all, now), false, warnings),
    };
  });
  return withReceipt(session, subjectId, written);
}
