import type { ClockReading } from '../evaluate/clock/clock-reading.ts';
import type { EvaluatedAgreement } from '../evaluate/evaluated-agreement.ts';
import type { Evaluation } from '../evaluate/evaluation.ts';
import type { Handoff } from '../evaluate/journey/journey.ts';
import type { PolicyTouches } from '../evaluate/touches-by-cycle.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Expectation } from '../model/sample.ts';
import type { SingleExpectation } from '../model/single-expectation.ts';
import { ownValue } from '../support/own-value.ts';
import { formatScaledDecimal } from '../support/scaled-decimal.ts';
import { formatInstantIn } from '../support/zoned-time.ts';

/** What a person reads where there is nothing. */
export const nothing = 'none';

/** What the agreement made of the lead, in the words in which an expectation is written. */
export function gotSingle(
  agreement: EvaluatedAgreement,
  evaluation: Evaluation,
  key: SingleExpectation,
): string {
  const { score } = evaluation;
  switch (key) {
    case 'fit':
    case 'engagement':
    case 'total':
      return score === null ? nothing : pointsText(agreement, score[key]);
    case 'grade':
    case 'band':
    case 'cell':
      return score?.[key] ?? nothing;
    case 'handoff':
      return handoffText(evaluation);
    case 'route':
      return routeText(evaluation);
    case 'cycle':
      return String(evaluation.cycle);
    default:
      return evaluation[key] ?? nothing;
  }
}

/** An expectation of one of the single values, in the same words. */
export function wantedSingle(
  agreement: EvaluatedAgreement,
  expectation: Expectation,
  key: SingleExpectation,
): string | undefined {
  const wanted = expectation[key];
  if (wanted === undefined) return undefined;
  if (key === 'cycle') return String(wanted);
  return typeof wanted === 'number' ? pointsText(agreement, wanted) : wanted;
}

/** Expected due times by SLA, in the same words. */
export function wantedDues({ zone }: Agreement, { due = {} }: Expectation): Readonly<Record<string, string>> {
  const words = Object.entries(due).map(([sla, at]) => [
    sla,
    at === null ? nothing : formatInstantIn(zone, at),
  ]);
  return Object.fromEntries(words);
}

/** The due time of an SLA's newest clock of this cycle; `none` without a clock or a due time. */
export function gotDue(agreement: EvaluatedAgreement, evaluation: Evaluation, sla: string): string {
  const clock = newestClock(evaluation, sla);
  const due = clock && 'dueAt' in clock ? clock.dueAt : undefined;
  return due === undefined ? nothing : formatInstantIn(agreement.zone, due);
}

export function gotClock(evaluation: Evaluation, sla: string): string {
  return newestClock(evaluation, sla)?.state ?? nothing;
}

function newestClock(evaluation: Evaluation, sla: string): ClockReading | undefined {
  return ownValue(evaluation.clocks, sla)?.findLast(({ cycle }) => cycle === evaluation.cycle);
}

/** Whether the touches before the lead was last given up kept a policy; `none` where nothing was judged. */
export function gotTouches({ touches }: Evaluation, policy: string): string {
  const newest = touches.findLast((each) => each.policy === policy);
  return newest === undefined ? nothing : verdictOn(newest);
}

/** A verdict on touches as it is written in expectations. */
export function verdictOn({ isKept }: PolicyTouches): string {
  return isKept ? 'kept' : 'broken';
}

/** An outcome of a handoff as it is written in expectations. */
export function writtenOutcome(outcome: Handoff['outcome']): string {
  return outcome === 'autoAccepted' ? 'auto-accepted' : outcome;
}

function handoffText({ journey }: Evaluation): string {
  const newest = journey.handoffs.at(-1);
  return newest === undefined ? nothing : writtenOutcome(newest.outcome);
}

/** The rule, or how the lead came to its owner without one. */
function routeText({ route }: Evaluation): string {
  if (route === null) return nothing;
  return route.rule ?? route.via;
}

function pointsText({ scorings }: Pick<EvaluatedAgreement, 'scorings'>, points: number): string {
  const scale = Object.values(scorings).find(({ isDefault }) => isDefault)?.scale ?? 0;
  return formatScaledDecimal(points, scale)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
}
