/** How many characters the ledger takes. */
export const captureLimits = {
  note: 4000,
  withWhom: 200,
  place: 200,
  guardianName: 200,
  guardianNote: 1000,
  printedForm: 64,
  message: 20_000,
  sentence: 1000,
} as const;
