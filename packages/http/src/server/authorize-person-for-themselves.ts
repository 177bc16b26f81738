import type { Actor } from '@unticked/core';
import { evidenceRoutes } from '../contract/evidence-routes.js';
import type { AuthorizeCall } from './handler-options.js';
import { isAdminAction } from './is-admin-action.js';

type Asked = Pick<AuthorizeCall, 'actor' | 'action' | 'subjectId'>;

/**
 * Lets a person see the form, the texts and the keys of receipts, and read and write the one subject that is theirs; denies everybody else, and files to all:
 * a host that lets people send or fetch those says so by name.
 * @param subjectIdOf the subject of a signed-in person; `null` if there is none. @default the actor's own id
 */
export const authorizePersonForThemselves =
  (subjectIdOf: (actor: Actor) => string | null = (actor) => actor.id) =>
  ({ actor, action, subjectId }: Asked): boolean => {
    if (actor.type !== 'person' || isAdminAction(action) || Object.hasOwn(evidenceRoutes, action)) return false;
    if (action === 'form' || action === 'notice' || action === 'receipt_keys') return true;
    return subjectId !== undefined && subjectIdOf(actor) === subjectId;
  };
