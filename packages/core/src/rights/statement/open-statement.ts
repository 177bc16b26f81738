import type { AccessStatement, StatementGroup, StatementSection } from '../../model/access-statement.js';

/** A group that is told before its items: those are put into words as they are read. */
export interface OpenGroup extends Omit<StatementGroup, 'items'> {
  /** From the first on, some at a time. */
  readonly items: () => AsyncIterable<StatementGroup['items']>;
}

export interface OpenSection extends Omit<StatementSection, 'groups'> {
  readonly groups: readonly OpenGroup[];
}

/** A statement of any length. */
export interface OpenStatement extends Omit<AccessStatement, 'sections'> {
  readonly sections: readonly OpenSection[];
}
