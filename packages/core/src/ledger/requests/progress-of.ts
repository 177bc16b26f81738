import type { RequestStepTaken, SystemProgress } from '../../model/rights-request.js';

/** How far each system is, by the steps that were taken. */
export function progressOf(steps: readonly RequestStepTaken[]): readonly SystemProgress[] {
  const systems = new Map<string, SystemProgress>();
  for (const { step, system, at } of steps) {
    if (system === undefined) continue;
    const tries = (systems.get(system)?.tries ?? 0) + 1;
    systems.set(system, { system, state: step === 'system_done' ? 'done' : 'failed', tries, at });
  }
  return [...systems.values()];
}
