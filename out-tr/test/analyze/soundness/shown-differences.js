import { rankOf } from '../../../src/evaluate/journey/stage-order.js';
import { isWithSales, pointColumns } from '../../../src/evaluate/score-row.js';
/** The differences that a lead shows, `score` among them, told from its rows alone. */
export function shownDifferences([before, after], judged) {
    const { before: older, after: newer } = judged;
    const [from, to] = [targetOf(before, older), targetOf(after, newer)];
    return [
        ...(pointColumns.some((column) => older[column] !== newer[column]) ? ['score'] : []),
        ...(older.grade === newer.grade ? [] : ['other-grade']),
        ...(older.band === newer.band ? [] : ['other-band']),
        ...(older.outcome === newer.outcome ? [] : ['other-outcome']),
        ...(older.stage === newer.stage ? [] : [stageDifference([before, after], judged)]),
        ...(from !== undefined && to !== undefined && from !== to ? ['rerouted'] : []),
    ];
}
function stageDifference([before, after], { recorded = '', before: older, after: newer }) {
    const [was, is] = [isHandedOver(before, older.stage), isHandedOver(after, newer.stage)];
    if (isHandedOver(before, recorded) || was === is)
        return 'other-stage';
    return is ? 'newly-handed-over' : 'no-longer-handed-over';
}
function isHandedOver({ lifecycle }, stage) {
    return rankOf(lifecycle, stage) >= rankOf(lifecycle, lifecycle.handoff.stage);
}
/** Where the lead goes; undefined for one that is not with sales. A rule's name is no difference. */
function targetOf({ lifecycle, routing }, { stage, route }) {
    if (!isWithSales(lifecycle, stage))
        return undefined;
    const rule = routing.rules.find(({ id }) => id === route);
    const { assign, reviewQueue } = rule ?? {};
    return JSON.stringify(rule === undefined ? routing.fallback : [assign, reviewQueue]);
}
