import type { Choice } from '../../model/scoring.ts';
import { block, type Lines } from '../../support/script-lines.ts';
import { numberLiteral } from '../../support/script-literal.ts';
import { addTerms } from './add-terms.ts';
import { type Condition, isAlways, isNever } from './condition.ts';
import type { Draft } from './draft.ts';
import { emitCriterion } from './emit-criterion.ts';

/** Beyond this many choices one stands after the other instead of inside the other's `else`. */
const longestChain = 50;

/** A choice that may hold, and what it adds. */
interface Branch {
  readonly condition: Condition;
  readonly points: number;
  readonly add: string;
}

/** The points of the first choice that holds; if none does, what cannot be judged is lost to the known points. */
export function emitChoices(
  choices: readonly Pick<Choice, 'when' | 'points'>[],
  sum: string,
  loss: Lines,
  draft: Draft,
): Lines {
  const branches = branchesOf(choices, sum, draft);
  // Where one always holds, none is left over.
  const otherwise = branches.some(({ condition }) => isAlways(condition)) ? [] : loss;
  const [only] = branches;
  if (branches.length === 1 && only?.condition.factor !== undefined && otherwise.length === 0)
    return [addTerms(sum, [{ factor: only.condition.factor, points: only.points }])];
  return branches.length <= longestChain ? emitChain(branches, otherwise) : emitList(branches, otherwise);
}

function branchesOf(
  choices: readonly Pick<Choice, 'when' | 'points'>[],
  sum: string,
  draft: Draft,
): readonly Branch[] {
  const branches = choices.map(({ when, points }) => ({
    condition: emitCriterion(when, 'score', draft),
    points,
    add: `${sum} += ${numberLiteral(points)};`,
  }));
  const possible = branches.filter(({ condition }) => !isNever(condition));
  const certain = possible.findIndex(({ condition }) => isAlways(condition));
  return certain === -1 ? possible : possible.slice(0, certain + 1);
}

function emitChain(branches: readonly Branch[], otherwise: Lines): Lines {
  const lines = [
    ...branches.map(({ condition, add }) => (isAlways(condition) ? add : `if (${condition.text}) ${add}`)),
    ...otherwise,
  ];
  return lines.map((line, index) => (index === 0 ? line : `else ${line}`));
}

function emitList(branches: readonly Branch[], otherwise: Lines): Lines {
  const lines = branches.flatMap(({ condition, add }) =>
    isAlways(condition) ? [add] : block(`if (${condition.text})`, [add, 'break choices;']),
  );
  return block('choices:', [...lines, ...otherwise]);
}
