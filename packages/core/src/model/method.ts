/** How an answer reached us. */
export const methods = [
  'web_form',
  'portal',
  'app',
  'in_person',
  'phone',
  'meeting',
  'paper',
  'event',
  'email',
  'letter',
  'foreign_system',
  'import',
  'other',
] as const;

export type Method = (typeof methods)[number];

/** How the question was shown. */
export const modes = ['screen', 'read_aloud', 'paper', 'recording', 'foreign_form'] as const;

export type Mode = (typeof modes)[number];

/** What a yes must carry besides its notice, by method (GDPR Art. 7(1)). */
export interface EvidenceDemand {
  readonly recordedBy: readonly RecordedBy[];
  readonly modes: readonly Mode[];
  /** An act on the very control: always, or only where the person saw a screen. */
  readonly act: 'always' | 'on_screen' | 'never';
  readonly note?: true;
  /** One of these must be there. */
  readonly anyOf?: readonly ('printedForm' | 'scan' | 'message' | 'foreign_record' | 'import_verdict')[];
  readonly claimedAt?: true;
}

/** Who wrote it down. */
export const recorders = ['person', 'staff', 'system', 'import'] as const;
export type RecordedBy = (typeof recorders)[number];

const ownScreen: EvidenceDemand = { recordedBy: ['person'], modes: ['screen'], act: 'always' };
const face: EvidenceDemand = { recordedBy: ['staff'], modes: ['screen', 'read_aloud'], act: 'on_screen' };
const written: EvidenceDemand = {
  recordedBy: ['staff'],
  modes: ['paper'],
  act: 'never',
  anyOf: ['printedForm', 'scan'],
  claimedAt: true,
};
const message: EvidenceDemand = { recordedBy: ['staff'], modes: ['screen', 'paper'], act: 'never', anyOf: ['message'] };

/** Mandatory evidence by method. */
export const evidenceDemands: Readonly<Record<Method, EvidenceDemand>> = {
  web_form: ownScreen,
  portal: ownScreen,
  app: ownScreen,
  in_person: face,
  phone: { ...face, modes: ['read_aloud', 'recording'], act: 'never' },
  meeting: face,
  paper: written,
  event: written,
  email: message,
  letter: message,
  foreign_system: {
    recordedBy: ['system', 'import', 'staff'],
    modes: ['foreign_form'],
    act: 'never',
    anyOf: ['foreign_record'],
  },
  import: { recordedBy: ['import'], modes: ['foreign_form', 'paper'], act: 'never', anyOf: ['import_verdict'] },
  other: { recordedBy: ['staff'], modes, act: 'never', note: true },
};
