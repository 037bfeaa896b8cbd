import type { Stage } from '../../../model/lifecycle.ts';
import type { Fact, Sla } from '../../../model/sla.ts';
import { all, ask, type Condition } from '../criteria/condition.ts';
import { isAnyOf, isKnown, reversed } from '../criteria/operation.ts';
import { workProperties } from '../lifecycle/work-properties.ts';
import type { Workbench } from '../workbench.ts';
import { plainMinutes } from './clock-moments.ts';

/**
 * When HubSpot can see of itself that the promise's clock runs: it starts at a stage, passes without a calendar, never pauses,
 * and ends with a stage, a decision or a disposition. Undefined otherwise; then leadpact says when it is due.
 */
export function seenClock(workbench: Workbench, sla: Sla): Condition | undefined {
  const { cancel, pause, reset, start, stop } = sla.clock;
  const isPlain =
    sla.applies === undefined &&
    sla.hardLimit === undefined &&
    pause.length + reset.length === 0 &&
    plainMinutes(sla) !== undefined;
  const ends = [...stop, ...cancel];
  if (!isPlain || start.fact !== 'stage' || !ends.every(isSeen)) return undefined;
  const { stages } = workbench.agreement.lifecycle;
  const work = workProperties(workbench);
  const lies = stagesOf(stages, start.stage, ends);
  return all(
    ask(isAnyOf(work.stage, lies)),
    ...(ends.some(({ fact }) => fact === 'decided') ? [ask(isAnyOf(work.handoff, ['pending']))] : []),
    ...(ends.some(({ fact }) => fact === 'disposed' || fact === 'returned')
      ? [ask(reversed(isKnown(work.disposition)))]
      : []),
  );
}

function isSeen({ fact }: Fact): boolean {
  return fact === 'stage' || fact === 'decided' || fact === 'disposed' || fact === 'returned';
}

/** From the first stage on, up to the first of those that end the clock. */
function stagesOf(stages: readonly Stage[], start: string, ends: readonly Fact[]): readonly string[] {
  const rankOf = (id: string): number => stages.find((stage) => stage.id === id)?.rank ?? -1;
  const from = rankOf(start);
  const later = ends.flatMap((end) =>
    end.fact === 'stage' && rankOf(end.stage) > from ? [rankOf(end.stage)] : [],
  );
  const to = Math.min(...later, Number.POSITIVE_INFINITY);
  return stages.filter(({ rank }) => rank >= from && rank < to).map(({ id }) => id);
}
