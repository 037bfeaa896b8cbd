/** How far a label that is another one counts, in points. */
const otherLabel = 3;
/** How far the lead's score is from what is wanted of it; undefined where nothing of the score is wanted. */
export function distanceTo(wanted) {
    const scored = [...wanted].filter(([of, value]) => value !== null && isScored(of));
    if (scored.length === 0)
        return undefined;
    return (lead) => scored.reduce((sum, [of, value]) => sum + partOf(lead, of, value), 0);
}
function isScored({ of }) {
    return of === 'points' || of === 'rules' || of === 'known' || of === 'grade' || of === 'band';
}
function partOf({ scores }, of, value) {
    const score = 'scoring' in of ? scores.get(of.scoring) : undefined;
    if (score === undefined || score === null)
        return otherLabel;
    const number = Number(value);
    switch (of.of) {
        case 'points': {
            const own = of.part === 'total' ? score.total : score.dimensions.find(({ id }) => id === of.part)?.points;
            return Math.abs((own ?? 0) - number);
        }
        case 'rules': {
            const lines = score.lines.filter(({ dimension, group, rule }) => dimension === of.dimension && group === of.group && of.rules.includes(rule));
            return Math.abs(lines.reduce((sum, { points }) => sum + points, 0) - number);
        }
        case 'known':
            return Math.abs((score.fitShare?.knownAttainable ?? 0) - number);
        case 'grade':
        case 'band':
            return score[of.of] === value ? 0 : otherLabel;
        default:
            return 0;
    }
}
