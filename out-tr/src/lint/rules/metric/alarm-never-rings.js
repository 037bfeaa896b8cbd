import { inside } from '../../../diagnostics/place.js';
import { unitOf } from '../../../model/measure-unit.js';
import { measuredStage } from '../../measured-stage.js';
import { plannedEntries } from '../../planned-volume.js';
/** The alarm compares a share of cases with the interval of chance around an earlier one (semantics §8). */
export const alarmNeverRings = {
    id: 'metric/alarm-never-rings',
    severity: 'warning',
    owner: 'joint',
    summary: 'A trend alarm watches a share of enough cases.',
    why: 'the people named rely on an alarm that cannot ring',
    *check(agreement) {
        for (const metric of Object.values(agreement.metrics)) {
            if (metric.trendAlarm.length === 0)
                continue;
            const reason = obstacle(agreement, metric);
            if (reason === undefined)
                continue;
            yield {
                place: inside(metric.place, 'trendAlarm'),
                message: `the trend alarm of metric ${metric.id} never rings: ${reason}`,
                help: 'take a longer period, or delete `trendAlarm`',
            };
        }
    },
};
function obstacle(agreement, { measure, minSample, per }) {
    if (unitOf(measure) !== 'share' || measure.of === 'throughput' || measure.of === 'stability')
        return 'what it measures is no share of cases, so chance has no interval';
    const stage = measuredStage(agreement, measure);
    const volume = stage === undefined ? undefined : plannedEntries(agreement, stage, per);
    if (volume === undefined || volume >= minSample)
        return undefined;
    return `a ${per} brings ${Math.round(volume)} leads and it needs ${minSample}`;
}
