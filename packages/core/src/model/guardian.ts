/** What somebody who answers for a child is to them. */
export const guardianRelations = ['mother', 'father', 'legal_guardian', 'other'] as const;

export type GuardianRelation = (typeof guardianRelations)[number];

/** How it was verified that they may: by whatever effort is reasonable, and no more data than that needs (GDPR Art. 8(2)). */
export const guardianChecks = [
  'in_person',
  'identity_document',
  'signed_form',
  'call_back',
  'email_link',
  'payment',
  'other',
] as const;

export type GuardianCheck = (typeof guardianChecks)[number];

/** Who answered for a child. */
export interface Guardian {
  readonly name?: string;
  readonly relation: GuardianRelation;
  readonly verification: GuardianCheck;
  /** Needed where the verification is `other`. */
  readonly note?: string;
}
