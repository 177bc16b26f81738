import { RequestsDeskDefault } from './requests-desk-default.js';
import { RequestsDeskFilter } from './requests-desk-filter.js';
import { RequestsDeskList } from './requests-desk-list.js';
import { RequestsDeskOpen } from './requests-desk-open.js';
import { RequestsDeskRequest } from './requests-desk-request.js';
import { RequestsDeskRoot } from './requests-desk-root.js';
import { RequestsDeskState } from './requests-desk-state.js';

/** What people ask for about their data, and what became of it. */
export const RequestsDesk = /* @__PURE__ */ Object.assign(RequestsDeskDefault, {
  Root: RequestsDeskRoot,
  Filter: RequestsDeskFilter,
  State: RequestsDeskState,
  List: RequestsDeskList,
  Request: RequestsDeskRequest,
  Open: RequestsDeskOpen,
});
