import { parseInstant } from '../../canonical/instant.js';
import { pointer } from '../../errors/pointer.js';
import type { AnswerEvent, ConsentEvent, ShownProof } from '../../model/event.js';
import { answerKinds } from '../../model/event.js';
import { defineCheck } from '../define-check.js';
import type { RecordInput } from '../record-input.js';

const common = ['logId', 'seq', 'submissionId', 'recordedAt', 'effectiveAt', 'recordedBy'] as const;
const ofAnswer = ['purposeId', 'channel', 'method', 'indicatedBy'] as const satisfies readonly (keyof AnswerEvent)[];
const shown = [
  'presentationId',
  'policyId',
  'policyVersion',
  'notice',
  'locale',
  'mode',
  'presented',
] as const satisfies readonly (keyof ShownProof)[];
const ofGrant = ['epoch', 'until'] as const satisfies readonly (keyof AnswerEvent)[];

function mandatory({ kind }: ConsentEvent): readonly string[] {
  if (!(answerKinds as readonly string[]).includes(kind)) return common; // any kind may be asked about
  if (kind === 'given' || kind === 'renewed') return [...common, ...ofAnswer, ...shown, ...ofGrant];
  return kind === 'informed' ? [...common, ...ofAnswer, ...shown] : [...common, ...ofAnswer];
}

const isMissing = (value: unknown): boolean => value === undefined || value === null || value === '';

/** Times are exact instants and nothing takes effect after it was recorded. */
function badTimes({ recordedAt, effectiveAt }: ConsentEvent): readonly string[] {
  const wrong = ['recordedAt', 'effectiveAt'].filter(
    (_, i) => parseInstant([recordedAt, effectiveAt][i] ?? '') === undefined,
  );
  return wrong.length === 0 && effectiveAt > recordedAt ? ['effectiveAt'] : wrong;
}

export const recordIncomplete = defineCheck<RecordInput>({
  code: 'UO-R01',
  title: 'record incomplete',
  severity: 'error',
  inspects: 'record',
  enforced: '`verify`, `checkRecord` for what is imported',
  sources: ['GDPR Art. 7(1)', 'ISO/IEC TS 27560', 'Kantara CR 1.1.0 §4.2-4.5'],
  check: ({ event, envelope }) => {
    const fields = mandatory(event).filter((field) => isMissing(Reflect.get(event, field)));
    const unnamed =
      (event.kind === 'given' || event.kind === 'renewed') &&
      event.recordedBy === 'staff' &&
      envelope !== 'erased' &&
      (envelope === 'none' || !envelope.recordedBy?.id);
    return [
      ...[...new Set([...fields, ...badTimes(event)])].map((field) => ({
        path: pointer('event', field),
        params: { field },
      })),
      ...(unnamed ? [{ path: '/envelope/recordedBy', params: { field: 'recordedBy' } }] : []),
    ];
  },
});
