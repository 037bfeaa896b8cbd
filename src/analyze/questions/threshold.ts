import { inside, type Place } from '../../diagnostics/place.ts';
import type { Stage } from '../../model/lifecycle.ts';
import type { Study } from './study.ts';

/** Stages that ask for points; without a scoring nobody has any. */
export function stagesWithThreshold({ agreement, scoring }: Study): readonly Stage[] {
  if (scoring === undefined) return [];
  return agreement.lifecycle.stages.filter(({ entry }) => entry.automatic && entry.threshold !== undefined);
}

export function thresholdPlace(stage: Stage): Place {
  return stage.entry.threshold?.place ?? inside(stage.place, 'entry');
}
