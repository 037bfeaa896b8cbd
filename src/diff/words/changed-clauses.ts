import type { Clauses } from './told-row.ts';

/** Shorter conditions are read as a whole. */
const shortCondition = 100;

/** Of two long conditions with the same connective, the parts that differ, after a common one; undefined for others. */
export function changedClauses(
  before: Clauses | undefined,
  after: Clauses | undefined,
): { readonly before: string; readonly after: string } | undefined {
  if (before === undefined || after === undefined || before.joiner !== after.joiner) return undefined;
  const common = before.parts.filter((part) => after.parts.includes(part));
  const length = Math.max(...[before, after].map(({ parts }) => parts.join(before.joiner).length));
  const [last] = common.slice(-1);
  if (last === undefined || length <= shortCondition) return undefined;
  const [went, came] = [before, after].map(({ parts }) => parts.filter((part) => !common.includes(part)));
  if (went === undefined || came === undefined) return undefined;
  // Where nothing stood or stands, a common part says that the rest is still there.
  const context = went.length === 0 || came.length === 0 ? [last] : [];
  const isAll = context.length === common.length;
  const told = (own: readonly string[]): string =>
    `${isAll ? '' : '…'}${isAll ? '' : before.joiner}${[...context, ...own].join(before.joiner)}`;
  return { before: told(went), after: told(came) };
}
