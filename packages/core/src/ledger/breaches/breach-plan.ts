import { canonicalJson } from '../../canonical/canonical-json.js';
import { digest } from '../../canonical/digest.js';
import { utf8 } from '../../canonical/utf8.js';
import { ConsentError } from '../../errors/consent-error.js';
import type {
  BreachPlan,
  BreachPlanState,
  PlanContact,
  PlanPart,
  SaveBreachPlanInput,
  SavedPlan,
} from '../../model/breach-plan.js';
import { planParts } from '../../model/breach-plan.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import { BREACH_PLAN_LOG } from '../../model/subject-id.js';
import { alreadyWritten } from '../already-written.js';
import { append, nowFor } from '../append.js';
import { doneBy } from '../done-by.js';
import { readOwn } from '../read-trusted.js';
import type { Session } from '../session.js';

const isBlank = (...texts: readonly string[]): boolean => texts.some((text) => text.trim() === '');
const isUnreachable = ({ name, phone }: PlanContact): boolean => isBlank(name, phone);

const saysNothing: Readonly<Record<PlanPart, (plan: BreachPlan) => boolean>> = {
  decides: ({ decides }) => isUnreachable(decides),
  deputy: ({ deputy }) => isUnreachable(deputy),
  contacts: ({ contacts }) => contacts.every(isUnreachable),
  authority: ({ authority: { name, contact } }) => isBlank(name, contact),
  letter_authority: ({ letters }) => isBlank(letters.authority),
  letter_persons: ({ letters }) => isBlank(letters.persons),
};

const MOST_EARLIER = 50;

function savedPlan({ event, envelope }: LoggedEvent): readonly SavedPlan[] {
  if (event === 'unreadable' || typeof envelope !== 'object' || !envelope.plan) return [];
  const { plan, recordedBy: by } = envelope;
  return [{ plan, savedAt: event.recordedAt, ...(by === undefined ? {} : { by }) }];
}

/** The plan that a log holds: the last that was saved. */
function planOf(entries: readonly LoggedEvent[]): BreachPlanState {
  const revision = entries.at(-1)?.ref.seq ?? 0;
  const [last, ...earlier] = entries.flatMap(savedPlan).toReversed();
  if (!last) return { plan: null, revision, savedAt: null, empty: planParts, earlier: [] };
  const empty = planParts.filter((part) => saysNothing[part](last.plan));
  return { ...last, revision, empty, earlier: earlier.slice(0, MOST_EARLIER) };
}

export const readPlan = async ({ context, tenant }: Session): Promise<BreachPlanState> =>
  planOf((await readOwn(context, { tenant, subject: BREACH_PLAN_LOG })).entries);

/** Saves a version of the plan, once for its id. @throws `draft_conflict` where somebody else was faster */
export async function savePlan(
  { context, tenant, actor }: Session,
  { id, basedOn, plan }: SaveBreachPlanInput,
): Promise<BreachPlanState> {
  const submissionDigest = await digest(context.crypto, 'submission', utf8(canonicalJson({ id, plan })));
  return append<BreachPlanState>(
    context,
    { tenant, subject: BREACH_PLAN_LOG },
    async (log) => {
      if (alreadyWritten(log, id, submissionDigest).length > 0) return { done: planOf(log.entries) };
      if (log.head.seq !== basedOn) throw new ConsentError('draft_conflict', { params: { revision: log.head.seq } });
      const event = { kind: 'breach_plan', recordedBy: actor.type, effectiveAt: nowFor(context, log.entries) } as const;
      return {
        submissionId: id,
        drafts: [{ event, envelope: { recordedBy: doneBy(actor), plan, submissionDigest } }],
        derive: () => ({ rows: [], state: 'internal' }),
        result: (_, all) => planOf(all),
      };
    },
    readOwn,
  );
}
