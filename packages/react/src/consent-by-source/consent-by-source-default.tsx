import { ConsentBySourcePersons, type ConsentBySourcePersonsProps } from './consent-by-source-persons.js';
import { ConsentBySourceRoot, type ConsentBySourceRootProps } from './consent-by-source-root.js';
import { ConsentBySourceState } from './consent-by-source-state.js';

export type ConsentBySourceProps = Omit<ConsentBySourceRootProps, 'children'> & ConsentBySourcePersonsProps;

/** Who answered here, and what. */
export function ConsentBySourceDefault({ person, ...props }: ConsentBySourceProps) {
  return (
    <ConsentBySourceRoot {...props}>
      <ConsentBySourceState />
      <ConsentBySourcePersons person={person} />
    </ConsentBySourceRoot>
  );
}
