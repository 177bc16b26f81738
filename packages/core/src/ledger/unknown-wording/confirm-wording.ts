import { ConsentError } from '../../errors/consent-error.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import {
  type ConfirmWordingInput,
  type UnknownWordingCase,
  type UnknownWordingOutcome,
  type WordingCell,
  wordingModes,
} from '../../model/unknown-wording.js';
import { confirmWordingSchema } from '../../model/unknown-wording.schema.js';
import { foreignNotice } from '../../policy/foreign-notice.js';
import { hashOfNotice } from '../policy-registry.js';
import { registerText } from '../register-text.js';
import type { Session } from '../session.js';
import { draftWording, flawsOf, judgeWording } from './decide-wording.js';
import { readWording } from './read-wording.js';
import { settleWording } from './settle-wording.js';
import { wordingFault } from './wording-fault.js';

const envelopeIn =
  (entries: readonly LoggedEvent[], { id }: UnknownWordingCase) =>
  ({ purposeId, channel }: WordingCell) => {
    const found = entries.find(
      ({ event }) =>
        event !== 'unreadable' &&
        event.kind === 'parked' &&
        event.submissionId === id &&
        event.purposeId === purposeId &&
        event.channel === channel,
    );
    return typeof found?.envelope === 'object' ? found.envelope : undefined;
  };

/** The wording, from whoever typed it in: the second person only where the first did not. */
function textOf(found: UnknownWordingCase, typed: string | undefined): string {
  const text = found.text ?? typed;
  if (text === undefined) throw wordingFault('missing_field', '/text');
  if (typed !== undefined && typed !== text) throw wordingFault('wrong_value', '/text');
  return text;
}

/** See `UnknownWording.confirmWording`. */
export async function confirmWording(session: Session, input: ConfirmWordingInput): Promise<UnknownWordingOutcome> {
  const said = readWording(session, confirmWordingSchema, input);
  const { actor } = session;
  if (actor.name === undefined) throw wordingFault('nobody_named', '');
  await session.ready();
  return settleWording(session, said, 'confirmed', async ({ found, entries, everything, policies, now }) => {
    const { locale, method } = found;
    const text = textOf(found, said.text);
    const { timeline } = policies;
    const recorded = envelopeIn(everything, found);
    const given = { found, covers: said.covers, recorded, entries, timeline, actor, now };
    const { cells, findings } = judgeWording(given);
    const medium = wordingModes[method] === 'paper' ? ('printed' as const) : ('screen' as const);
    const planned = await Promise.all(
      cells.map(async (cell) => {
        const notice = foreignNotice(cell.owner, { medium, locale, text });
        const hash = await hashOfNotice(session.context.crypto, notice);
        return { notice, draft: draftWording(given, cell, { hash, notice }) };
      }),
    );
    const flaws = planned.flatMap(({ draft }) => flawsOf(draft, now));
    const errors = [...findings, ...flaws.filter(({ severity }) => severity === 'error')];
    if (errors[0]) throw new ConsentError('invalid', { path: errors[0].path, findings: errors });
    // What cannot be proved leaves no text behind; what can is registered before an entry names it.
    for (const { notice } of planned) await registerText(session, () => notice);
    return planned.map(({ draft }) => draft);
  });
}
