import type { Held } from '@unticked/core';
import type { RightsCalls } from '../contract/rights-calls.js';
import { rightsRoutes } from '../contract/rights-routes.js';
import { isObject } from './is-object.js';
import { isTable } from './is-table.js';
import type { Wire } from './wire.js';

type Shape = (value: Readonly<Record<string, unknown>>) => boolean;

const isState: Shape = ({ state, holds }) => typeof state === 'string' && Array.isArray(holds);
const isRequest: Shape = ({ id, steps, systems }) =>
  typeof id === 'string' && Array.isArray(steps) && Array.isArray(systems);
const areRequests: Shape = ({ requests }) => Array.isArray(requests);
const isPlan: Shape = ({ systems, holds }) => Array.isArray(systems) && Array.isArray(holds);
const isProgress: Shape = ({ request, plan }) =>
  isObject(request) && isRequest(request) && isObject(plan) && isPlan(plan);

const isRectification: Shape = ({ id, places, next }) =>
  typeof id === 'string' && Array.isArray(places) && Array.isArray(next);

const isHeld: Shape = ({ systems, fingerprint }) => Array.isArray(systems) && typeof fingerprint === 'string';
const isStatement: Shape = ({ title, sections }) => typeof title === 'string' && Array.isArray(sections);

/** The one call whose answer comes in lines, once they are put together. */
export const heldWire: Wire<{ readonly everything_held: { readonly answer: Held } }> = {
  routes: rightsRoutes,
  writing: new Set(),
  shapes: { everything_held: isHeld },
};

/** The calls of the data-protection desk whose answer is one text. */
export const rightsWire: Wire<Omit<RightsCalls, 'everything_held'>> = {
  routes: rightsRoutes,
  writing: new Set<Exclude<keyof RightsCalls, 'everything_held'>>([
    'hold',
    'release',
    'restrict',
    'lift_restriction',
    'remove',
    'restore',
    'open_request',
    'begin_erasure',
    'take_request_step',
    'go_on_erasing',
    'hand_over_statement',
    'begin_rectification',
    'go_on_rectifying',
    'take_rectification_step',
  ]),
  shapes: {
    person_state: isState,
    hold: isState,
    release: isState,
    restrict: isState,
    lift_restriction: isState,
    remove: isState,
    restore: isState,
    requests_of: areRequests,
    open_request: isRequest,
    erasure_plan: isPlan,
    begin_erasure: isProgress,
    requests: areRequests,
    request: isRequest,
    take_request_step: isRequest,
    go_on_erasing: isProgress,
    erasure_certificate: ({ request, systems }) => typeof request === 'string' && Array.isArray(systems),
    looked_at: ({ looks }) => Array.isArray(looks),
    access_statement: isStatement,
    hand_over_statement: isStatement,
    rectifications: ({ rectifications }) => Array.isArray(rectifications),
    begin_rectification: isRectification,
    go_on_rectifying: isRectification,
    take_rectification_step: isRectification,
    persons_in: ({ persons }) => Array.isArray(persons),
    processing_record: ({ asController, asProcessor, findings }) =>
      isTable(asController) && isTable(asProcessor) && Array.isArray(findings),
  },
};
