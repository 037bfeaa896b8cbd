import { addUp } from './add-up.js';
import { isFree } from './delta-parts.js';
import { isTimelineRule } from './event-range.js';
import { boundsOf } from './event-sum.js';
import { leadDelta } from './lead-delta.js';
import { isLeadRule } from './lead-points.js';
import { eventSum, nodesOf, ruleNodes, timelineRules } from './part-pair.js';
import { meaningOf, withoutEqual } from './rule-meaning.js';
import { haveSameEvents } from './same-events.js';
import { areSameOnTimelines } from './same-timelines.js';
/** The rules that differ come to the same, or all of them do once they are inside the bounds. */
export function isSamePart(scene, pair) {
    const [before, after] = [pair.before, pair.after];
    const [older, newer] = withoutEqual(before.part.rules, after.part.rules);
    const isBoundAlike = meaningOf(boundsOf(before.part)) === meaningOf(boundsOf(after.part));
    if (isBoundAlike && comesToTheSame(scene, pair, older, newer))
        return true;
    // Without bounds the difference was told exactly.
    if (isFree(before.part) && isFree(after.part))
        return false;
    if (timelineRules(pair).length === 0) {
        return (addUp(before.sums, ruleNodes(before), before.part) === addUp(after.sums, ruleNodes(after), after.part));
    }
    if ([...before.part.rules, ...after.part.rules].some(isLeadRule))
        return false;
    return areSameOnTimelines(scene, eventSum(before.part), eventSum(after.part));
}
function comesToTheSame(scene, { before, after }, older, newer) {
    const { least, variables } = leadDelta(before.sums, nodesOf(before, older), nodesOf(after, newer));
    if (least !== 0 || variables.length > 0)
        return false;
    return haveSameEvents(scene, older.filter(isTimelineRule), newer.filter(isTimelineRule));
}
