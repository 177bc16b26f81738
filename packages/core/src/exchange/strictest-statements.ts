import type { Finding } from '../errors/finding.js';
import { pointer } from '../errors/pointer.js';
import type { ForeignStatement } from '../model/foreign-statement.js';
import { foreignProtection as protection } from './foreign-protection.js';

/** A statement and the field it was read from. */
export interface SaidBy<S extends ForeignStatement = ForeignStatement> {
  readonly field: string;
  readonly statement: S;
}

const isNo = ({ statement }: SaidBy): boolean => protection[statement.says] >= protection.refused;

const covers = (a: ForeignStatement, b: ForeignStatement): boolean =>
  a.purposeId === b.purposeId && (a.channel === b.channel || a.channel === '*');

/**
 * One statement for each purpose and channel: where several speak of the same, the more protective stands, and a no for all
 * channels leaves no yes for one of them. Every yes that fell is named in a finding.
 */
export function strictestStatements<S extends ForeignStatement>(
  said: readonly SaidBy<S>[],
): {
  readonly statements: readonly S[];
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const kept = said.filter((one, index) => {
    const { statement } = one;
    const stronger = said.find((other, at) => {
      if (at === index || !covers(other.statement, statement)) return false;
      const same = other.statement.channel === statement.channel;
      const more = protection[other.statement.says] - protection[statement.says];
      return same ? more > 0 || (more === 0 && at < index) : isNo(other) && statement.says === 'agreed';
    });
    if (stronger && statement.says === 'agreed' && stronger.statement.says !== 'agreed') {
      const params = { says: statement.says, against: stronger.field, stands: stronger.statement.says };
      findings.push({ code: 'contradiction', severity: 'warning', path: pointer(one.field), params });
    }
    return stronger === undefined;
  });
  return { statements: kept.map(({ statement }) => statement), findings };
}
