import { type Block, isJudged, type JudgedBlock, lastWeekOf } from './block.ts';
import { noRuns, runsAfter } from './block-runs.ts';
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
  const { parameters, asOf } = terms;
  const events: IncidentEvent[] = [];
  const reached: number[] = [];
  let runs = noRuns;
  let incident: Incident | undefined;
  let unjudged: Week | undefined;
  const lapse = (): void => {
    if (incident && unjudged) events.push(eventOf(promise, incident, ended('lapse', unjudged)));
    incident = undefined;
  };
  for (const block of blocks) {
    runs = runsAfter(runs, block, parameters.windowWeeks);
    if (!isJudged(block)) continue;
    if (unjudged && unjudged.settledAt < block.settledAt) lapse();
    unjudged = weekOfLapse(block, terms);
    if (incident === undefined) {
      if (block.state === 'met') continue;
      incident = openedBy(block);
      events.push(eventOf(promise, incident, moved('open', block, ['missed'])));
    } else if (block.state === 'missed') {
      const causes = causesToRaise(incident, block, runs, parameters);
      if (causes.length === 0) continue;
      if (incident.level === 1) reached.push(lastWeekOf(block));
      incident = raisedBy(incident, block, reached, parameters);
      events.push(eventOf(promise, incident, moved('raise', block, causes)));
    } else if (isRecovered(incident, runs, parameters)) {
      events.push(eventOf(promise, incident, moved('close', block, ['recovered'])));
      incident = undefined;
    }
  }
  if (unjudged && unjudged.settledAt <= asOf) lapse();
  return { events, ...(incident && { open: incident }) };
}

/**
 * The week at whose settling an incident lapses unless another block is judged until then. A cohort is judged long after
 * its last week; its weeks without judgement count from the settling.
 */
function weekOfLapse(block: JudgedBlock, terms: EscalationTerms): Week | undefined {
  const settled = lastSettledWeek(block.settledAt, terms);
  const [last = settled] = block.weeks.slice(-1);
  const newest = settled.firstDay > last.firstDay ? settled : last;
  return weeksLater(newest, terms.parameters.lapseWeeks, terms);
}

type Change = Pick<IncidentEvent, 'kind' | 'because' | 'week' | 'at' | 'block'>;

function moved(kind: 'open' | 'raise' | 'close', block: JudgedBlock, because: readonly Cause[]): Change {
  return { kind, because, week: block.label, at: block.settledAt, block };
}

function ended(kind: 'lapse', { label, settledAt }: Week): Change {
  return { kind, because: ['unjudged'], week: label, at: settledAt };
}

function eventOf(
  { promise, scope, side }: PromiseInScope,
  { opened, level }: Incident,
  change: Change,
): IncidentEvent {
  const ending = { open: `L${level}`, raise: `L${level}`, close: 'closed', lapse: 'lapsed' }[change.kind];
  const key = `${promise}|${scope}|${opened}|${ending}`;
  return { about: 'incident', key, promise, scope, side, opened, level, ...change };
}
