import { gradeLadder, unknownGrade } from '../../evaluate/score/grade-ladder.js';
import { classOfLabel } from '../space/verdict-variables.js';
export function verdictsAmong(variables, indices, side) {
    return [...indices].flatMap((index) => {
        const variable = variables[index];
        if (variable?.kind !== 'points' && variable?.kind !== 'label')
            return [];
        return side === undefined || variable.side === side ? [{ ...variable, index }] : [];
    });
}
/** The dimension or the total whose points decide a verdict. */
export function pointsBehind({ of }) {
    if (of === 'grade')
        return 'fit';
    return of === 'band' ? 'engagement' : of;
}
/** Points at which the verdict changes, ascending; a grade also looks at what is known. */
export function cutsOf(variable, scoring) {
    if (variable.kind === 'points')
        return variable.cuts;
    const steps = variable.of === 'band'
        ? scoring.bands.map(({ from }) => from)
        : (gradeLadder(scoring)?.steps ?? []).map(({ least }) => least);
    return steps.filter((from) => from !== undefined).sort((left, right) => left - right);
}
/** `isKnown`: whether enough of the fit is known for a grade (semantics §3, Fit). */
export function classOfVerdict(variable, scoring, isKnown = true) {
    if (variable.kind === 'points')
        return (points) => 1 + cutsReached(variable.cuts, points);
    if (variable.of === 'band') {
        const { bands } = scoring;
        return (points) => classOfLabel(variable, bands.find(({ from }) => from === undefined || points >= from)?.id);
    }
    const ladder = gradeLadder(scoring);
    if (ladder === undefined)
        return () => classOfLabel(variable, undefined);
    if (!isKnown)
        return () => classOfLabel(variable, unknownGrade);
    return (points) => classOfLabel(variable, ladder.steps.find(({ least }) => least === undefined || Math.max(0, points) >= least)?.id);
}
/** How many of the ascending cuts are reached; asked for every pair of vectors, so it makes nothing. */
function cutsReached(cuts, points) {
    let reached = 0;
    for (const cut of cuts)
        if (cut <= points)
            reached += 1;
    return reached;
}
