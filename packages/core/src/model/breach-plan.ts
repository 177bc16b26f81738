import type { Instant } from '../canonical/instant.js';

/** Somebody to reach. Every text may be empty while the plan is being written. */
export interface PlanContact {
  readonly role: string;
  readonly name: string;
  readonly phone: string;
}

/** What is laid down beforehand, for the evening on which a laptop is missing. */
export interface BreachPlan {
  /** Who decides whether the authority and the people are told. */
  readonly decides: PlanContact;
  readonly deputy: PlanContact;
  /** Whom else to ring. */
  readonly contacts: readonly PlanContact[];
  readonly authority: { readonly name: string; readonly contact: string };
  /** Texts to begin from. */
  readonly letters: { readonly authority: string; readonly persons: string; readonly controllers: string };
}

/** A part of the plan that says nothing yet. */
export const planParts = ['decides', 'deputy', 'contacts', 'authority', 'letter_authority', 'letter_persons'] as const;

export type PlanPart = (typeof planParts)[number];

/** A plan that was saved, and by whom. */
export interface SavedPlan {
  readonly plan: BreachPlan;
  readonly savedAt: Instant;
  readonly by?: { readonly id: string; readonly name?: string };
}

/** The plan as it stands. */
export interface BreachPlanState {
  /** `null` where nobody has written one. */
  readonly plan: BreachPlan | null;
  /** Pass as `basedOn`; 0 where there is none. */
  readonly revision: number;
  readonly savedAt: Instant | null;
  readonly by?: { readonly id: string; readonly name?: string };
  readonly empty: readonly PlanPart[];
  /** What was laid down before, the newest first, 50 at most. */
  readonly earlier: readonly SavedPlan[];
}

export interface SaveBreachPlanInput {
  /** 22 or more characters of base64url, made once for each save; sending it again is harmless. */
  readonly id: string;
  /** The `revision` that the caller has before them. */
  readonly basedOn: number;
  readonly plan: BreachPlan;
}
