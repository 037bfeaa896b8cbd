import type { ConsentState } from '../criteria/criterion.ts';
import type { Answer } from './events/measures.ts';
import type { Statement } from './statement.ts';

/** Column of a purpose's state in force: `given`, `withdrawn`, or NULL for none. */
function consentColumn({ dialect, purposes }: Statement, purpose: string): string {
  purposes.add(purpose);
  return dialect.name(consentName(purpose));
}

export function consentName(purpose: string): string {
  return `consent/${purpose}`;
}

export function consentCondition(statement: Statement, purpose: string, state: ConsentState): string {
  const column = consentColumn(statement, purpose);
  return state === 'none' ? `${column} IS NULL` : `${column} = ${statement.dialect.text(state)}`;
}

/** What a measure says where its consent is given, else `without`; a lead without such events has `without` too. */
function answered(statement: Statement, { column, purpose }: Answer, without: string): string {
  const value = `coalesce(${statement.dialect.name(column)}, ${without})`;
  if (purpose === undefined) return value;
  return `CASE WHEN ${consentCondition(statement, purpose, 'given')} THEN ${value} ELSE ${without} END`;
}

/** The answers added up; 0 where there is none. */
export function summed(statement: Statement, answers: readonly Answer[]): string {
  return answers.map((answer) => answered(statement, answer, '0')).join(' + ') || '0';
}

/** The largest or smallest of the answers; `without` where there is none. */
export function extreme(
  statement: Statement,
  answers: readonly Answer[],
  pick: 'larger' | 'smaller',
  without: string,
): string {
  const parts = answers.map((answer) => answered(statement, answer, without));
  return parts.length === 0 ? without : parts.reduce((left, right) => statement.dialect[pick](left, right));
}
