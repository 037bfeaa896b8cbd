import { known } from '../diagram/operations.js';
import { testsOfOthers } from './shared-variables.js';
/** The sides, for leads of so many events, and of these signals. */
export function sidesWithin(scene, { mostEvents, signals }) {
    const sides = signals === undefined ? scene.sides : scene.sides.map((side) => withoutOthers(scene, side, signals));
    if (mostEvents === undefined)
        return sides;
    return sides.map(({ scoring, ...side }) => ({
        ...side,
        ...(scoring && { scoring: { ...scoring, mostEvents } }),
    }));
}
/** What the lead itself adds where no test of other signals holds. */
function withoutOthers(scene, { scoring, ...side }, signals) {
    if (scoring === undefined)
        return side;
    const fails = known(new Map(testsOfOthers(scene, signals).map((index) => [index, 0])));
    const given = ({ parts, ...bounds }) => ({
        ...bounds,
        parts: parts.map((part) => scene.space.diagrams.restrictAll(part, fails)),
    });
    return {
        ...side,
        scoring: {
            ...scoring,
            signals,
            pointsOf: (dimension) => given(scoring.pointsOf(dimension)),
            pointsAt: (meeting) => given(scoring.pointsAt(meeting)),
        },
    };
}
