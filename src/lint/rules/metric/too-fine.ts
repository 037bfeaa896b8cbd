import { inside } from '../../../diagnostics/place.ts';
import type { Agreement } from '../../../model/agreement.ts';
import type { Breakdown } from '../../../model/metric.ts';
import { measuredStage } from '../../measured-stage.ts';
import { plannedEntries } from '../../planned-volume.ts';
import type { Rule } from '../../rule.ts';

export const tooFine: Rule = {
  id: 'metric/too-fine',
  severity: 'warning',
  owner: 'joint',
  summary: 'A breakdown has no more parts than the promised volume can fill.',
  why: 'every part says “too few”, and people read the numbers of five leads as if they meant something',

  *check(agreement) {
    for (const { id, measure, breakdowns, breakdownsPer, minSample, place } of Object.values(
      agreement.metrics,
    )) {
      const stage = measuredStage(agreement, measure);
      const volume = stage === undefined ? undefined : plannedEntries(agreement, stage, breakdownsPer);
      if (volume === undefined) continue;
      for (const [index, breakdown] of breakdowns.entries()) {
        const parts = partsOf(agreement, breakdown);
        if (parts === undefined || parts * minSample <= volume) continue;
        yield {
          place: inside(place, 'breakdown', 'by', index),
          message: `metric ${id} is taken apart into ${parts} parts of at least ${minSample}, but a ${breakdownsPer} brings ${Math.round(volume)} leads`,
          help: 'take a longer `per` for the breakdown, group the values, or leave it out',
        };
      }
    }
  },
};

/** How many parts a breakdown has; undefined where that is not fixed. */
function partsOf(
  { fields, channels, members, territories }: Agreement,
  breakdown: Breakdown,
): number | undefined {
  switch (breakdown.by) {
    case 'field':
      return Object.keys(breakdown.groups ?? {}).length || fields[breakdown.field]?.values.length;
    case 'channel':
      return Object.keys(channels).length || undefined;
    case 'territory':
      return Object.keys(territories).length || undefined;
    case 'member':
      return Object.keys(members).length || undefined;
    case 'response-time':
      return 6;
    default:
      return undefined;
  }
}
