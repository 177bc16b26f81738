import type { PreferenceCalls } from '../contract/preference-calls.js';
import { preferenceRoutes } from '../contract/preference-routes.js';
import { isObject } from './is-object.js';
import type { Wire } from './wire.js';

type Shape = (value: Readonly<Record<string, unknown>>) => boolean;

const arePreferences: Shape = ({ items, at }) => Array.isArray(items) && typeof at === 'string';
const isStatus: Shape = (value) => arePreferences(value) && Array.isArray(value.controllers);
const isChanged: Shape = ({ changed, preferences }) => Array.isArray(changed) && isObject(preferences);
const isUntil: Shape = ({ until }) => typeof until === 'string';

/** What is called through a page; one click is a mail program's alone. */
type PageCalls = Omit<PreferenceCalls, 'unsubscribe'>;

const { unsubscribe: _, ...routes } = preferenceRoutes;

/** The calls of the preference page and of the status message. */
export const preferenceWire: Wire<PageCalls> = {
  routes,
  writing: new Set<keyof PageCalls>([
    'preferences_submit',
    'preferences_stop',
    'request_code',
    'enter_code',
    'own_preferences_submit',
    'own_preferences_stop',
    'send_status',
  ]),
  shapes: {
    preferences: arePreferences,
    preferences_submit: isChanged,
    preferences_stop: isChanged,
    request_code: isUntil,
    enter_code: (value) => isUntil(value) && typeof value.token === 'string',
    held: isStatus,
    own_preferences: arePreferences,
    own_preferences_submit: isChanged,
    own_preferences_stop: isChanged,
    status_message: isStatus,
    send_status: isStatus,
  },
};
