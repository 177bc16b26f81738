import type { Ground } from '@unticked/core';

/** In the middle of a line. */
export const grounds: Readonly<Record<Ground, string>> = {
  consent: 'Einwilligung',
  contract: 'Vertrag',
  legal_obligation: 'rechtliche Pflicht',
  vital_interests: 'lebenswichtige Interessen',
  public_task: 'öffentliche Aufgabe',
  legitimate_interests: 'berechtigte Interessen',
  soft_opt_in: 'bestehende Kundschaft',
};
