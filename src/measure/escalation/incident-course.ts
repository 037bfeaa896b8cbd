import type { Instant } from '../../support/instant.ts';
import { type Block, isJudged, type JudgedBlock, lastWeekOf } from './block.ts';
import { type BlockRuns, noRuns, runsAfter } from './block-runs.ts';
import type { PromiseInScope } from './escalating-promise.ts';
import type { Cause, IncidentEvent } from './escalation-event.ts';
import type { EscalationTerms } from './escalation-terms.ts';
import { causesToRaise, type Incident, isRecovered, openedBy, raisedBy } from './incident.ts';
import { lastSettledWeek, type Week, weeksLater } from './settled-weeks.ts';

/** What became of one promise in one scope: everything that had to be told, and the incident that is open at asOf. */
export interface IncidentCourse {
  readonly events: readonly IncidentEvent[];
  readonly open?: Incident;
}

/**
 * Follows the blocks in the order in which they settle. Only a missed one opens or raises, one level at a time; runs and
 * windows do not depend on incidents (semantics §6).
 */
export function incidentCourse(
  promise: PromiseInScope,
  blocks: readonly Block[],
  terms: EscalationTerms,
): IncidentCourse {
  const events: IncidentEvent[] = [];
  let standing: Standing = { runs: noRuns, reached: [] };
  const take = (step: Step): void => {
    standing = step.standing;
    if (step.told) events.push(eventOf(promise, step.told));
  };
  for (const block of blocks) {
    if (isJudged(block)) take(lapsedBefore(standing, block.settledAt));
    standing = { ...standing, runs: runsAfter(standing.runs, block, terms.parameters.windowWeeks) };
    if (isJudged(block)) take(judgedBy(standing, block, terms));
  }
  take(lapsedBefore(standing, terms.asOf + 1));
  return { events, ...(standing.incident && { open: standing.incident }) };
}

interface Standing {
  readonly runs: BlockRuns;
  /** Mondays of the last weeks of the blocks that brought an incident to level 2. */
  readonly reached: readonly number[];
  readonly incident?: Incident | undefined;
  /** At whose settling an open incident lapses unless another block is judged until then. */
  readonly lapse?: Week;
}

interface Step {
  readonly standing: Standing;
  readonly told?: Told;
}

interface Told extends Pick<IncidentEvent, 'kind' | 'because' | 'week' | 'at' | 'block'> {
  readonly incident: Incident;
}

function lapsedBefore(standing: Standing, instant: Instant): Step {
  const { incident, lapse } = standing;
  if (incident === undefined || lapse === undefined || lapse.settledAt >= instant) return { standing };
  const told: Told = {
    incident,
    kind: 'lapse',
    because: ['unjudged'],
    week: lapse.label,
    at: lapse.settledAt,
  };
  return { standing: { ...standing, incident: undefined }, told };
}

function judgedBy(before: Standing, block: JudgedBlock, terms: EscalationTerms): Step {
  const standing = { ...before, lapse: weekOfLapse(block, terms) };
  const { incident, runs } = standing;
  if (block.state === 'missed') return missedBy(standing, block, terms);
  if (incident === undefined || !isRecovered(incident, runs, terms.parameters)) return { standing };
  const told = moved(incident, 'close', block, ['recovered']);
  return { standing: { ...standing, incident: undefined }, told };
}

function missedBy(standing: Standing, block: JudgedBlock, { parameters }: EscalationTerms): Step {
  const { incident, runs } = standing;
  if (incident === undefined) {
    const opened = openedBy(block);
    return { standing: { ...standing, incident: opened }, told: moved(opened, 'open', block, ['missed']) };
  }
  const causes = causesToRaise(incident, block, runs, parameters);
  if (causes.length === 0) return { standing };
  const reached = incident.level === 1 ? [...standing.reached, lastWeekOf(block)] : standing.reached;
  const raised = raisedBy(incident, block, reached, parameters);
  return {
    standing: { ...standing, reached, incident: raised },
    told: moved(raised, 'raise', block, causes),
  };
}

/** A cohort is judged long after its last week; its weeks without judgement count from the settling. */
function weekOfLapse(block: JudgedBlock, terms: EscalationTerms): Week {
  const settled = lastSettledWeek(block.settledAt, terms);
  const [last = settled] = block.weeks.slice(-1);
  const newest = settled.firstDay > last.firstDay ? settled : last;
  return weeksLater(newest, terms.parameters.lapseWeeks, terms);
}

function moved(
  incident: Incident,
  kind: 'open' | 'raise' | 'close',
  block: JudgedBlock,
  because: readonly Cause[],
): Told {
  return { incident, kind, because, week: block.label, at: block.settledAt, block };
}

function eventOf(
  { promise, scope, side }: PromiseInScope,
  { incident: { opened, level }, ...change }: Told,
): IncidentEvent {
  const ending = { open: `L${level}`, raise: `L${level}`, close: 'closed', lapse: 'lapsed' }[change.kind];
  const key = `${promise}|${scope}|${opened}|${ending}`;
  return { about: 'incident', key, promise, scope, side, opened, level, ...change };
}
