import { distinctCaveats } from '../../caveat.js';
import { pointsFields } from './dimension-fields.js';
import { gatheredCaveats } from './points-bound.js';
import { verdictFields } from './verdict-fields.js';
/** All scoring models as fields, the default one first, and what criteria can read of that one. */
export function scoringPart(workbench) {
    const { scorings } = workbench.agreement;
    const sorted = Object.values(scorings).toSorted((a, b) => Number(b.isDefault) - Number(a.isDefault));
    const parts = sorted.map((scoring) => scoringFields(workbench, scoring));
    const [first] = parts;
    return {
        carriers: parts.flatMap(({ carriers }) => carriers),
        ...(sorted[0]?.isDefault === true && first !== undefined && { score: first.score }),
    };
}
function scoringFields(workbench, scoring) {
    const { carriers, dimensions, total } = pointsFields(workbench, scoring);
    const verdicts = verdictFields(workbench, scoring, dimensions);
    const points = Object.fromEntries(dimensions.flatMap(({ id, name }) => (id === 'fit' || id === 'engagement' ? [[id, name]] : [])));
    return {
        carriers: [...carriers, ...verdicts.carriers],
        score: {
            scale: scoring.scale,
            fields: { ...points, ...verdicts.fields, total: total.name },
            caveats: distinctCaveats(gatheredCaveats(total)),
        },
    };
}
