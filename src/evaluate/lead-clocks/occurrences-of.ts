import type { Happening } from '../../model/sample.ts';
import { ownValue } from '../../support/own-value.ts';
import { agendaOf } from '../journey/agenda.ts';
import type { End, Handoff } from '../journey/journey.ts';
import { knownFrom } from '../lead.ts';
import type { Course } from './course.ts';
import type { Occurrence } from './occurrence.ts';

/** Everything in the course of a lead that clocks may listen to, each with its cycle. */
export function occurrencesOf(course: Course): readonly Occurrence[] {
  return [
    { what: 'created', at: agendaOf(course.lead, course.asOf)[0]?.at ?? course.asOf, cycle: 1 },
    ...stagesEntered(course),
    ...assignments(course),
    ...course.journey.handoffs.flatMap((handoff) => decisionOn(course, handoff)),
    // However a cycle ends, nobody has to work on the lead any more.
    ...course.journey.ends.map(({ at, cycle }) => ({ what: 'disposed', at, cycle }) as const),
    ...course.journey.ends
      .filter(isWithdrawal)
      .map(({ at, cycle }) => ({ what: 'withdrawn', at, cycle }) as const),
    ...returns(course),
    ...course.lead.timeline.flatMap((happening) => happened(course, happening)),
  ];
}

/**
 * The entry with which a lead comes back into its next cycle, seen from the cycle before: it ends what has run in between,
 * e.g. the clock on the first step of nurturing.
 */
export function comebacksOf({ journey }: Course): readonly Occurrence[] {
  return journey.entries
    .filter(({ cycle }, index) => cycle > 1 && journey.entries[index - 1]?.cycle !== cycle)
    .flatMap(({ cycle, at }) =>
      journey.entries
        .filter((entry) => entry.cycle === cycle && entry.at === at)
        .map(({ to }) => ({ what: 'stage', stage: to, at, cycle: cycle - 1 }) as const),
    );
}

function stagesEntered({ journey }: Course): readonly Occurrence[] {
  return journey.entries.map(({ to, at, cycle, voidedAt }) => ({
    what: 'stage',
    stage: to,
    at,
    cycle,
    ...(voidedAt !== undefined && { voidedAt }),
  }));
}

/** The review queue with a proposed rep is an assignment: the lead lies with somebody. */
function assignments({ handoffs }: Course): readonly Occurrence[] {
  return handoffs.flatMap(({ at, cycle }) => (at === null ? [] : [{ what: 'assigned', at, cycle } as const]));
}

/** The first time a person accepted the handoff or gave the lead back; the end of the window is nobody's decision. */
function decisionOn(course: Course, handoff: Handoff): readonly Occurrence[] {
  const { agreement, journey } = course;
  const { cycle } = handoff;
  const next = journey.handoffs.find((other) => other.cycle === cycle && other.at > handoff.at);
  const acceptances = journey.entries.filter(
    ({ to, actor, voided }) =>
      to === agreement.lifecycle.handoff.acceptance && actor !== 'deadline' && !voided,
  );
  const decisions = [...acceptances, ...journey.ends.filter(isDisposition), ...returns(course)]
    .filter((each) => each.cycle === cycle && each.at >= handoff.at && each.at < (next?.at ?? Infinity))
    .map(({ at }) => at);
  return decisions.length === 0 ? [] : [{ what: 'decided', at: Math.min(...decisions), cycle }];
}

function isDisposition({ as }: End): boolean {
  return as === 'recycle' || as === 'disqualify' || as === 'lost';
}

/** Nobody decided, and nobody has to any more. */
function isWithdrawal({ as }: End): boolean {
  return as === 'gate' || as === 'withdrawn';
}

function returns({ agreement, journey }: Course): readonly Occurrence[] {
  return journey.entries
    .filter(({ reason }) => ownValue(agreement.reasons, reason ?? '')?.class === 'return')
    .map(({ at, cycle }) => ({ what: 'returned', at, cycle }));
}

function happened({ facts }: Course, happening: Happening): readonly Occurrence[] {
  const { at, loggedAt } = happening;
  const head = { at, cycle: facts.cycleAt(at), ...(loggedAt !== undefined && { loggedAt }) };
  switch (happening.what) {
    case 'touch':
      return [{ ...head, what: 'touch', touch: happening }];
    case 'meeting':
      return [{ ...head, what: 'meeting', outcome: happening.outcome }];
    case 'signal': {
      if (happening.bot || happening.internal) return [];
      // Clocks start at receipt.
      const received = knownFrom(happening);
      return [{ at: received, cycle: facts.cycleAt(received), what: 'signal', signal: happening.signal }];
    }
    default:
      return [];
  }
}
