/** What is stored for a consent purpose and channel. */
export const storedConsentStatuses = [
  'requested',
  'deferred',
  'not_given',
  'refused',
  'given',
  'withdrawn',
  'stopped',
  'invalidated',
  'unknown',
] as const;

/** What only follows from time and policy. `of_age`: a guardian said yes, and the child is none any more. */
export const computedConsentStatuses = ['not_asked', 'expired', 'outdated', 'of_age'] as const;

export const consentStatuses = [...storedConsentStatuses, ...computedConsentStatuses] as const;
export const informationStatuses = ['informed', 'not_informed'] as const;
export const optOutStatuses = ['open', 'objected', 'not_informed'] as const;

export type ConsentStatus = (typeof consentStatuses)[number];
export type InformationStatus = (typeof informationStatuses)[number];
export type OptOutStatus = (typeof optOutStatuses)[number];
export type Status = ConsentStatus | InformationStatus | OptOutStatus;

/** What holds for the person as a whole. `internal` marks the reserved logs. */
export const subjectStates = ['active', 'restricted', 'held', 'removed', 'erased', 'merged', 'internal'] as const;
export type SubjectState = (typeof subjectStates)[number];
