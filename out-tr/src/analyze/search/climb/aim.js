import { unknownGrade } from '../../../evaluate/score/grade-ladder.js';
import { isOfEvents } from '../../score/shared-variables.js';
import { isVerdict } from '../verdict-spans.js';
/** What a test of events that has another answer counts, in points. */
const pointsOfTest = 4;
/** `wanted`: yes for the leads that will do. */
export function openDistance(scene, ground, wanted) {
    const { diagrams, variables } = scene.space;
    const unit = 10 ** (scene.sides[0]?.scoring?.scoring.scale ?? 0);
    const first = variables.findIndex((_, index) => isOfEvents(scene, index));
    const missing = new Map();
    /** By place what is missing: of a result 0 where it will do, else infinite. */
    function missingIn(layout) {
        const known = missing.get(layout);
        if (known !== undefined)
            return known;
        const made = new Float64Array(layout.variableOf.length).fill(Number.POSITIVE_INFINITY);
        for (const [isSo, place] of layout.results)
            if (isSo === 1)
                made[place] = 0;
        missing.set(layout, made);
        return made;
    }
    /** The points that are missing for a class of a variable. */
    function gapOf(stand, index, at) {
        if (stand.classes[index] === at)
            return 0;
        const variable = variables[index];
        if (variable?.kind === 'signal')
            return unit * pointsOfTest;
        const surplus = stand.known.get(index) ?? 0;
        if (isUnknownGrade(variable, at))
            return Math.max(1, surplus + 1);
        const points = stand.points.get(index) ?? 0;
        let least = Number.POSITIVE_INFINITY;
        for (const end of ground.ends.get(index)?.[at] ?? [])
            least = Math.min(least, Math.abs(end - points));
        return Math.max(1, least) + Math.max(0, -surplus);
    }
    /** What is left to ask once the lead itself is known. */
    function layoutOf(stand) {
        let node = wanted;
        while (diagrams.variableOf(node) < first)
            node = diagrams.childOf(node, stand.classes[diagrams.variableOf(node)] ?? 0);
        return ground.layoutOf(node);
    }
    return (stand) => {
        const layout = layoutOf(stand);
        const left = missingIn(layout);
        const { variableOf } = layout;
        const gaps = [];
        for (let place = variableOf.length - 1; place >= 0; place -= 1) {
            const index = variableOf[place] ?? 0;
            const length = variables[index]?.classes.length ?? 0;
            if (length === 0)
                continue;
            gaps[index] ??= Float64Array.from({ length }, (_, at) => gapOf(stand, index, at));
            left[place] = leastAt(layout, place, gaps[index], left);
        }
        return left[0] ?? Number.POSITIVE_INFINITY;
    };
}
/** The least that is missing through any child of a node. */
function leastAt({ from, children }, place, gaps, left) {
    const start = from[place] ?? 0;
    let least = Number.POSITIVE_INFINITY;
    for (let at = 0; at < gaps.length; at += 1) {
        const through = (gaps[at] ?? 0) + (left[children[start + at] ?? 0] ?? 0);
        if (through < least)
            least = through;
    }
    return least;
}
/** What a lead counts, in points, that has the same points on both sides where others are looked for. */
const pointsOfSame = 1_000;
/** The distance among leads that have other points on each side. */
export function openOtherwise({ space: { variables }, sides }) {
    const unit = 10 ** (sides[0]?.scoring?.scoring.scale ?? 0);
    const pairs = variables.flatMap((before, index) => {
        if (!isVerdict(before) || before.side !== 0)
            return [];
        const other = variables.findIndex((after) => isVerdict(after) && after.side === 1 && after.of === before.of);
        return other < 0 ? [] : [[index, other]];
    });
    return (distanceOf) => (stand) => {
        const isOther = pairs.some(([before, after]) => stand.points.get(before) !== stand.points.get(after));
        return distanceOf(stand) + (isOther ? 0 : unit * pointsOfSame);
    };
}
function isUnknownGrade(variable, at) {
    return variable?.kind === 'label' && variable.of === 'grade' && variable.ids[at - 1] === unknownGrade;
}
