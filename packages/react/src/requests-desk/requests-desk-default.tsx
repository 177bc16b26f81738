import { RequestsDeskFilter } from './requests-desk-filter.js';
import { RequestsDeskList } from './requests-desk-list.js';
import { RequestsDeskRoot, type RequestsDeskRootProps } from './requests-desk-root.js';
import { RequestsDeskState } from './requests-desk-state.js';

export type RequestsDeskProps = Omit<RequestsDeskRootProps, 'children'>;

/** What people asked for about their data, and until when it has to be answered, for a page of their own. */
export function RequestsDeskDefault(props: RequestsDeskProps) {
  return (
    <RequestsDeskRoot {...props}>
      <RequestsDeskFilter />
      <RequestsDeskState />
      <RequestsDeskList />
    </RequestsDeskRoot>
  );
}
