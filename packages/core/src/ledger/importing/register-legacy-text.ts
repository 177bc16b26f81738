import { ConsentError } from '../../errors/consent-error.js';
import type { LegacyText } from '../../model/legacy-text.js';
import { legacyTextSchema } from '../../model/legacy-text.schema.js';
import type { Notice, StoredNotice } from '../../model/notice.js';
import { foreignNotice } from '../../policy/foreign-notice.js';
import { knownPurposes } from '../../status/policy-timeline.js';
import type { Policies } from '../policy-registry.js';
import { readInput } from '../read-input.js';
import { registerText } from '../register-text.js';
import type { Session } from '../session.js';

const fault = (code: string, path: string): ConsentError =>
  new ConsentError('invalid', { path, findings: [{ code, severity: 'error', path, params: {} }] });

/** See `Importing.registerLegacyText`. */
export async function registerLegacyText(session: Session, input: LegacyText): Promise<StoredNotice> {
  if (session.actor.type === 'person') throw new ConsentError('forbidden');
  const { id, purposeId, locale, text, medium = 'screen', inUse } = readInput(input, legacyTextSchema);
  if (inUse.until !== undefined && inUse.until <= inUse.from) throw fault('wrong_value', '/inUse/until');
  const textIn = ({ timeline }: Policies): Notice => {
    const owner = knownPurposes(timeline).get(purposeId);
    if (!owner) throw fault('unknown_purpose', '/purposeId');
    return { ...foreignNotice(owner, { medium, locale, text }), legacy: { id, inUse } };
  };
  // The name stands for these words for ever: what was said to them points here.
  return registerText(session, textIn, ({ notices }) => {
    if ([...notices.values()].some(({ notice: { legacy } }) => legacy?.id === id)) throw fault('text_taken', '/id');
  });
}
