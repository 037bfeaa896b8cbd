import { holds } from '../criteria/holds.js';
import { projectView } from './journey/project.js';
import { rankOf, stageOf } from './journey/stage-order.js';
import { factsOf, snapshotsOf } from './snapshot.js';
/** Columns of points, in the order in which they build on one another. */
export const pointColumns = ['fit', 'engagement', 'total'];
/** Columns of names, in that order too; a row of `score` has them after its points. */
export const nameColumns = ['grade', 'band', 'cell', 'outcome', 'stage', 'route', 'pool'];
/**
 * The row of one lead at an instant, by the explaining evaluator. The generated evaluator and the SQL models give the
 * same row; it is their reference (semantics §3, §4, §7).
 */
export function scoreRow(agreement, record, asOf) {
    const history = { ...record, changes: [] };
    const snapshots = snapshotsOf(agreement, history);
    const resetAt = resetOf(agreement.lifecycle, record, asOf);
    const { stage, reached } = projectView({ agreement, history, snapshots }, { ...record, resetAt }, asOf);
    const snapshot = snapshots(asOf, resetAt);
    const facts = factsOf(snapshot, reached);
    const { score } = snapshot;
    const rule = isWithSales(agreement.lifecycle, stage)
        ? agreement.routing.rules.find(({ when }) => holds(when, facts))
        : undefined;
    return {
        fit: score?.fit ?? null,
        engagement: score?.engagement ?? null,
        total: score?.total ?? null,
        grade: score?.grade ?? null,
        band: score?.band ?? null,
        cell: score?.cell ?? null,
        outcome: facts.objection ? 'objection' : (score?.outcome ?? null),
        stage,
        route: rule?.id ?? null,
        pool: poolOf(rule),
    };
}
/** A recycle after asOf is not known yet. */
function resetOf({ cycles }, { recycledAt }, asOf) {
    if (cycles.scoreReset === 'none' || recycledAt === undefined || recycledAt > asOf)
        return null;
    return recycledAt;
}
/** Only a lead that was handed over and is still open has a route. */
export function isWithSales(lifecycle, stage) {
    const isHandedOver = rankOf(lifecycle, stage) >= rankOf(lifecycle, lifecycle.handoff.stage);
    return isHandedOver && stageOf(lifecycle, stage)?.category === 'open';
}
function poolOf(rule) {
    return rule?.assign.to === 'pool' ? rule.assign.pool : null;
}
