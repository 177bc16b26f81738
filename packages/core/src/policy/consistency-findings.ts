import { addDuration } from '../canonical/duration.js';
import type { Finding } from '../errors/finding.js';
import { pointer } from '../errors/pointer.js';
import type { ConsentPurpose, PolicyInput, Purpose } from '../model/policy.js';

const error = (code: string, path: string, params: Finding['params'] = {}): Finding => ({
  code,
  severity: 'error',
  path,
  params,
});

function duplicates(values: readonly string[], at: (index: number) => string): readonly Finding[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) < index ? [error('duplicate_id', at(index), { id: value })] : [],
  );
}

/** From any day on: months differ, and a reminder must come after the yes whatever the month. */
const isTooEarly = ({ expiresAfter, remindBefore }: ConsentPurpose): boolean =>
  remindBefore !== undefined &&
  (expiresAfter === 'none' ||
    ['2026-01-31', '2027-02-28'].some((day) => {
      const from = `${day}T00:00:00.000Z`;
      return addDuration(from, remindBefore) >= addDuration(from, expiresAfter);
    }));

function ofPurpose(purpose: Purpose, index: number): readonly Finding[] {
  const at = (...rest: readonly PropertyKey[]): string => pointer('purposes', index, ...rest);
  const printed = purpose.printed ?? [];
  const findings = [
    ...duplicates(purpose.channels ?? [], (i) => at('channels', i)),
    ...duplicates(
      printed.map(({ id }) => id),
      (i) => at('printed', i, 'id'),
    ),
    ...duplicates(
      (purpose.documents ?? []).map(({ id }) => id),
      (i) => at('documents', i, 'id'),
    ),
    ...printed.flatMap(({ inUse: { from, until } }, i) =>
      until !== undefined && until <= from
        ? [error('bad_range', at('printed', i, 'inUse', 'until'), { from, until })]
        : [],
    ),
  ];
  if (purpose.kind === 'consent' && isTooEarly(purpose)) {
    const { expiresAfter, remindBefore = '' } = purpose;
    findings.push(error('remind_too_early', at('remindBefore'), { expiresAfter, remindBefore }));
  }
  // An express statement is one sentence with one answer; for another channel it is another purpose.
  const both = purpose.kind === 'consent' && purpose.specialCategories === true && purpose.perChannel === true;
  if (both) findings.push(error('yes_no_per_channel', at('perChannel')));
  const perChannel = purpose.kind !== 'information' && purpose.perChannel === true;
  return perChannel && !purpose.channels ? [...findings, error('channels_missing', at('channels'))] : findings;
}

/** It stands as long as the policy does: the person reads it too. */
const stricter: Finding = { code: 'stricter_than_law', severity: 'warning', path: '/stricterThanLaw', params: {} };

/** Where parts of a policy contradict each other. A shape of its own each, so that no schema library has to say it. */
export function consistencyFindings(policy: PolicyInput): readonly Finding[] {
  const ids = policy.purposes.map(({ id }) => id);
  return [
    ...duplicates(ids, (i) => pointer('purposes', i, 'id')),
    ...duplicates(
      policy.controllers.map(({ id }) => id),
      (i) => pointer('controllers', i, 'id'),
    ),
    ...duplicates(policy.locales, (i) => pointer('locales', i)),
    ...policy.purposes.flatMap(ofPurpose),
    ...Object.keys(policy.changes ?? {}).flatMap((id) =>
      ids.includes(id) ? [] : [error('unknown_purpose', pointer('changes', id), { purposeId: id })],
    ),
    ...(policy.stricterThanLaw ? [stricter] : []),
  ];
}
