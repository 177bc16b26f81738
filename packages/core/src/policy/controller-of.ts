import type { Controller, PolicyInput, Purpose } from '../model/policy.js';

/** Who decides about a purpose. A policy that passed UO-P05 always names one. */
export function controllerOf(policy: PolicyInput, purpose: Pick<Purpose, 'controller'>): Controller {
  const named = policy.controllers.find(({ id }) => id === purpose.controller) ?? policy.controllers[0];
  return named ?? { id: '', name: '', address: '', contact: {} };
}
