import type { AccessStatement, StatementGroup, StatementRow } from '../../model/access-statement.js';
import type { OpenGroup, OpenStatement } from './open-statement.js';

async function wholeGroup(group: OpenGroup): Promise<StatementGroup> {
  const items: (readonly StatementRow[])[] = [];
  for await (const some of group.items()) items.push(...some);
  return { ...group, items };
}

/** The same with all of it in memory: what is shown is whole. */
export const wholeStatement = async (statement: OpenStatement): Promise<AccessStatement> => ({
  ...statement,
  sections: await Promise.all(
    statement.sections.map(async (section) => ({
      ...section,
      groups: await Promise.all(section.groups.map(wholeGroup)),
    })),
  ),
});
