import { rankOf } from '../../evaluate/journey/stage-order.ts';
import type { Agreement } from '../../model/agreement.ts';

/** Open stages of the pipeline that counts: from the given one on. */
export function qualifiedStages({ lifecycle }: Agreement, from: string): readonly string[] {
  const first = rankOf(lifecycle, from);
  return lifecycle.stages
    .filter(({ category }, rank) => rank >= first && category === 'open')
    .map(({ id }) => id);
}
