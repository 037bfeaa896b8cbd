import { bounded } from '../../../evaluate/score/bounded.js';
import { isOfEvents } from '../../score/shared-variables.js';
import { softened, softlyBounded } from '../../score/softly-bounded.js';
/** Under an objection there are no events and no points. */
export function unscored(scene, ofLead) {
    const classes = ofLead.map((at, index) => (isOfEvents(scene, index) ? 0 : at));
    return { classes, points: new Map(), known: new Map() };
}
/** Where a lead stands whose events add up to these values. */
export function standOf({ plan, sums, places }, ofLead, { values, unbounded }) {
    const draft = { classes: [...ofLead], points: new Map(), known: new Map() };
    const soft = values.map((value, column) => softened(value, unbounded[column] ?? 0));
    for (const { index, column, classOf } of places.classes) {
        draft.classes[index] = classOf(at(values, column));
        draft.points.set(index, at(soft, column));
    }
    sums.look(draft.classes);
    for (const verdict of plan.ofLead)
        standOfLead(draft, sums, verdict);
    const pointsOf = (of, within) => ({
        lead: plan.columns.map((column) => added(sums, column.lead, within)),
        events: places.values.map((column) => at(of, column)),
    });
    standTogether(draft, plan, pointsOf(values, bounded), pointsOf(soft, softlyBounded));
    return draft;
}
function standOfLead({ classes, points, known }, { sumOf }, verdict) {
    const own = sumOf(verdict.points);
    const surplus = verdict.known === undefined ? 0 : sumOf(verdict.known.points) - verdict.known.least;
    if (verdict.known !== undefined)
        known.set(verdict.index, surplus);
    points.set(verdict.index, softlyBounded(own, verdict.points));
    classes[verdict.index] = verdict.classAt(bounded(own, verdict.points), surplus >= 0);
}
function standTogether({ classes, points, known }, plan, real, soft) {
    for (const { index, classAt, guideAt, known: enough } of plan.together) {
        classes[index] = classAt(real.lead, real.events);
        points.set(index, guideAt(soft.lead, soft.events));
        if (enough !== undefined)
            known.set(index, at(real.lead, enough.column) - enough.least);
    }
}
function added({ sumOf }, sums, within) {
    return sums.reduce((sum, each) => sum + within(sumOf(each), each), 0);
}
function at(values, column) {
    return column === undefined ? 0 : (values[column] ?? 0);
}
