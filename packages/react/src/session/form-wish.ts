import type { Audience, BackendFormQuestion, ConsentBackend, PresentedForm } from '@unticked/core';

/** Which form a session needs. */
export interface FormWish {
  readonly backend: ConsentBackend;
  readonly locale: string;
  /** Absent for a person who has no id yet. */
  readonly subjectId: string | undefined;
  readonly audience: Audience | undefined;
  /** Absent for all in force. */
  readonly purposes: readonly string[] | undefined;
}

/** A form that was handed out for one wish answers another if it says the same to the same person and has every question. */
export function answersWish(had: FormWish, wish: FormWish): boolean {
  const same =
    had.backend === wish.backend &&
    had.locale === wish.locale &&
    had.subjectId === wish.subjectId &&
    had.audience === wish.audience;
  const ids = had.purposes;
  return same && (ids === undefined || (wish.purposes?.every((id) => ids.includes(id)) ?? false));
}

export function loadForm({ backend, subjectId, locale, audience, purposes }: FormWish): Promise<PresentedForm> {
  const question: BackendFormQuestion = { locale, ...(audience && { audience }), ...(purposes && { purposes }) };
  return subjectId === undefined ? backend.form(question) : backend.subject(subjectId).form(question);
}
