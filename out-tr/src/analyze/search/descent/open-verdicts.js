import { unknownGrade } from '../../../evaluate/score/grade-ladder.js';
import { isVerdict, pointsBehind, spansOf } from '../verdict-spans.js';
import { pointsWithin, sumWithin } from './verdict-points.js';
/** For some variables, those of them that are verdicts. */
export function openVerdicts(scene, sides, { asked, placing }) {
    return [...asked].flatMap((index) => {
        const verdict = scene.space.variables[index];
        if (verdict === undefined || !isVerdict(verdict))
            return [];
        const sums = [];
        return [{ index, sums, classesAt: classesOf(scene, sides[verdict.side], verdict, placing(sums)) }];
    });
}
function classesOf(scene, side, verdict, placeSum) {
    const spans = spansOf(scene, verdict);
    const scoring = side?.scoring;
    // Without a scoring there is never a score.
    if (scoring === undefined)
        return () => spans.map((_, at) => at === 0);
    const points = pointsWithin(scoring, pointsBehind(verdict), placeSum);
    const known = verdict.kind === 'label' && verdict.of === 'grade' ? scoring.known() : undefined;
    const isUnknown = unknownClass(verdict);
    if (known === undefined)
        return (sumAt) => reached(spans, points(sumAt));
    const knownAt = sumWithin(known.points, placeSum);
    return (sumAt) => {
        const { least, most } = knownAt(sumAt);
        const named = most >= known.least ? reached(spans, points(sumAt)) : spans.map(() => false);
        return least >= known.least ? named : named.with(isUnknown, true);
    };
}
/** The class of a grade of which too little is known; where nobody asks for it, that of no grade. */
function unknownClass(verdict) {
    return verdict.kind === 'label' ? verdict.ids.indexOf(unknownGrade) + 1 : 0;
}
function reached(spans, { least, most }) {
    return spans.map((span) => span !== undefined && span.least <= most && least <= span.most);
}
