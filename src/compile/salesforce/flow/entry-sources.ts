import { impliedStages } from '../../../evaluate/journey/stage-order.ts';
import type { Lifecycle, Stage } from '../../../model/lifecycle.ts';

/**
 * Stages from which a flow may move a lead into the stage: earlier ones with none in between that may not be skipped, for
 * Salesforce would refuse that move, and none in which leads wait for another cycle (semantics §4).
 */
export function entrySources(lifecycle: Lifecycle, stage: Stage): readonly string[] {
  if (!stage.entry.automatic) return [];
  const rank = lifecycle.stages.indexOf(stage);
  return lifecycle.stages
    .slice(0, rank)
    .filter(({ category }, from) => category === 'open' && impliedStages(lifecycle, from, stage).length === 0)
    .map(({ id }) => id);
}
