import type { AnyAction } from '../contract/all-calls.js';
import { inventoryRoutes } from '../contract/inventory-routes.js';

/** True for what is about nobody and may be read by anybody, whoever is signed in. */
export const isPublicAction = (action: AnyAction): boolean => Object.hasOwn(inventoryRoutes, action);
