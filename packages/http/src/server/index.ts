export { createHandler } from './create-handler.js';
export { toNodeHandler } from './to-node-handler.js';
export { authorizeEverythingForDevelopmentOnly } from './authorize-everything-for-development-only.js';
export { authorizeLinks } from './authorize-links.js';
export { authorizePublicPages } from './authorize-public-pages.js';
export { authorizePersonForThemselves } from './authorize-person-for-themselves.js';
export { authorizeStaffForEverySubject } from './authorize-staff-for-every-subject.js';
export { isAdminAction } from './is-admin-action.js';
export type {
  Authenticate,
  Authorize,
  AuthorizeCall,
  ContactPoints,
  Fault,
  Handler,
  HandlerOptions,
  SubjectFactsOf,
} from './handler-options.js';
