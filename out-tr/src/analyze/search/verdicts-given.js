import { gradeLadder } from '../../evaluate/score/grade-ladder.js';
import { isVerdict } from './verdict-spans.js';
/** What is certain of all verdicts: under an objection there is none, and otherwise there are points, and labels where every lead gets one. */
export function verdictsGiven({ space: { diagrams, variables }, sides }) {
    const { branch, choose, not } = diagrams;
    const objection = branch(variables.findIndex(({ kind }) => kind === 'objection'), [0, 1]);
    return variables.flatMap((variable, index) => {
        if (!isVerdict(variable))
            return [];
        const isThere = branch(index, variable.classes.map((_, place) => Number(place > 0)));
        const scoring = sides[variable.side]?.scoring?.scoring;
        const always = scoring !== undefined && isAlwaysGiven(variable, scoring);
        return [{ of: [index], node: choose(objection, not(isThere), always ? isThere : 1) }];
    });
}
function isAlwaysGiven(variable, scoring) {
    if (variable.kind === 'points')
        return true;
    if (variable.kind !== 'label')
        return false;
    if (variable.of === 'band')
        return scoring.bands.some(({ from }) => from === undefined);
    return gradeLadder(scoring)?.steps.some(({ least }) => least === undefined) === true;
}
