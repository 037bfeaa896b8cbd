import { block } from '../../support/script-lines.js';
import { numberLiteral } from '../../support/script-literal.js';
import { addTerms } from './add-terms.js';
import { isAlways, isNever } from './condition.js';
import { emitCriterion } from './emit-criterion.js';
/** Beyond this many choices one stands after the other instead of inside the other's `else`. */
const longestChain = 50;
/** The points of the first choice that holds; if none does, what cannot be judged is lost to the known points. */
export function emitChoices(choices, sum, loss, draft) {
    const branches = branchesOf(choices, sum, draft);
    // Where one always holds, none is left over.
    const otherwise = branches.some(({ condition }) => isAlways(condition)) ? [] : loss;
    const [only] = branches;
    if (branches.length === 1 && only?.condition.factor !== undefined && otherwise.length === 0)
        return [addTerms(sum, [{ factor: only.condition.factor, points: only.points }])];
    return branches.length <= longestChain ? emitChain(branches, otherwise) : emitList(branches, otherwise);
}
function branchesOf(choices, sum, draft) {
    const branches = choices.map(({ when, points }) => ({
        condition: emitCriterion(when, 'score', draft),
        points,
        add: `${sum} += ${numberLiteral(points)};`,
    }));
    const possible = branches.filter(({ condition }) => !isNever(condition));
    const certain = possible.findIndex(({ condition }) => isAlways(condition));
    return certain === -1 ? possible : possible.slice(0, certain + 1);
}
function emitChain(branches, otherwise) {
    const lines = [
        ...branches.map(({ condition, add }) => (isAlways(condition) ? add : `if (${condition.text}) ${add}`)),
        ...otherwise,
    ];
    return lines.map((line, index) => (index === 0 ? line : `else ${line}`));
}
function emitList(branches, otherwise) {
    const lines = branches.flatMap(({ condition, add }) => isAlways(condition) ? [add] : block(`if (${condition.text})`, [add, 'break choices;']));
    return block('choices:', [...lines, ...otherwise]);
}
