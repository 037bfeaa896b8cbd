import type { InactivityRule } from '../../../model/scoring.ts';
import { impossible } from '../../caveat.ts';
import type { Workbench } from '../workbench.ts';
import { mostSteps } from './decay-steps.ts';
import { byFrequency, eventCalculation } from './event-entry.ts';
import { eventTypes } from './event-type.ts';
import { mostPoints } from './most-points.ts';
import { absentScore, exactScore, plainPoints, type RuleScore } from './rule-score.ts';

/** Everything is taken off once there was an event, and each part given back while one is young enough (semantics §3). */
export function inactivityScore(workbench: Workbench, rule: InactivityRule, scale: number): RuleScore {
  const { everyDays, floor, per, signals } = rule;
  const most = mostPoints(rule);
  const types = eventTypes(workbench, signals);
  if ('fidelity' in types) return absentScore(types, most);
  const [eventTypeId, ...others] = types;
  if (eventTypeId === undefined || others.length > 0) return absentScore(severalTypes, most);
  const steps = floor === undefined ? Number.POSITIVE_INFINITY : Math.ceil(-floor / per);
  if (floor === undefined || steps > mostSteps) return absentScore(endless, most);
  const meant = { eventTypeId, where: [], zone: workbench.agreement.zone };
  const parts = Array.from({ length: steps }, (_, index) => Math.min(per, -floor - per * index));
  return exactScore([
    eventCalculation([
      byFrequency(meant, [{ from: 1, value: plainPoints(floor, scale) }]),
      ...parts.map((part, index) =>
        byFrequency({ ...meant, withinDays: everyDays * (index + 1) }, [
          { from: 1, value: plainPoints(part, scale) },
        ]),
      ),
    ]),
  ]);
}

const severalTypes = impossible(
  'HubSpot cannot ask for the newest event of several types',
  'HubSpot kann nicht nach dem jüngsten Ereignis mehrerer Arten fragen',
);
const endless = impossible(
  'without a near floor the deduction cannot be spelled out in steps',
  'ohne nahe Untergrenze lässt sich der Abzug nicht in Stufen ausschreiben',
);
