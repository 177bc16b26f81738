/** The command was called as it cannot be. Its message says how it can. */
export class WrongUse extends Error {}
