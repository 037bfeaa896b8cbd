import { isTimelineRule } from '../score/event-range.ts';
import type { Scene } from '../score/scene.ts';

/** So many of the rules of events that earn most. */
const most = 3;

/** Signals with which a lead comes to many points with few events. */
export function earningSignals({ sides }: Scene): readonly string[] {
  const rules = sides.flatMap(({ scoring }) =>
    (scoring?.scoring.dimensions ?? []).flatMap(({ groups }) => groups.flatMap((group) => group.rules)),
  );
  return rules
    .filter(isTimelineRule)
    .filter((rule) => rule.kind === 'event')
    .toSorted((one, other) => other.points - one.points)
    .slice(0, most)
    .flatMap(({ signals }) => signals);
}
