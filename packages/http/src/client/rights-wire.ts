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

/** The calls of the data-protection desk. */
export const rightsWire: Wire<RightsCalls> = {
  routes: rightsRoutes,
  writing: new Set<keyof RightsCalls>([
    'hold',
    'release',
    'remove',
    'restore',
    'open_request',
    'begin_erasure',
    'take_request_step',
    'go_on_erasing',
  ]),
  shapes: {
    person_state: isState,
    hold: isState,
    release: isState,
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
    persons_in: ({ persons }) => Array.isArray(persons),
    processing_record: ({ asController, asProcessor, findings }) =>
      isTable(asController) && isTable(asProcessor) && Array.isArray(findings),
  },
};
