import { holds } from '../../criteria/holds.ts';
import type { Fact, Sla } from '../../model/sla.ts';
import type { ClockFact } from '../clock/clock-fact.ts';
import type { ClockReading } from '../clock/clock-reading.ts';
import { readClocks } from '../clock/clocks.ts';
import { clockDefinitionOf, clockSurroundingsOf } from '../clock/sla-clock.ts';
import type { Course } from './course.ts';
import { isOf } from './is-of.ts';
import type { Occurrence } from './occurrence.ts';
import { comebacksOf, occurrencesOf } from './occurrences-of.ts';
import { ownersOf } from './owners-of.ts';

/** SLA → the readings of its clocks on one lead, by cycle and start; only SLAs with a clock that started (semantics §5). */
export type LeadClocks = Readonly<Record<string, readonly ClockReading[]>>;

export function leadClocks(course: Course): LeadClocks {
  const heard = { occurrences: occurrencesOf(course), comebacks: comebacksOf(course) };
  const surroundings = clockSurroundingsOf(course.agreement);
  const owners = ownersOf(course);
  const clocks = Object.values(course.agreement.slas).map((sla) => {
    const facts = [...clockFacts(sla, course, heard), ...owners];
    const definition = clockDefinitionOf(sla);
    return [sla.id, readClocks({ definition, surroundings, facts, asOf: course.asOf })] as const;
  });
  return Object.fromEntries(clocks.filter(([, readings]) => readings.length > 0));
}

interface Heard {
  readonly occurrences: readonly Occurrence[];
  readonly comebacks: readonly Occurrence[];
}

function clockFacts(sla: Sla, course: Course, { occurrences, comebacks }: Heard): readonly ClockFact[] {
  const { start, stop, cancel, reset, pause } = sla.clock;
  const lasting = [...occurrences, ...comebacks].filter(({ voidedAt }) => voidedAt === undefined);
  const heard = (fact: 'stop' | 'cancel' | 'reset', names: readonly Fact[]): readonly ClockFact[] =>
    lasting
      .filter((occurrence) => names.some((name) => isOf(occurrence, name)))
      .map((occurrence) => ({ fact, ...headOf(occurrence) }));
  return [
    ...startFacts(
      sla,
      occurrences.filter((occurrence) => isOf(occurrence, start)),
      course,
    ),
    ...heard('stop', stop),
    ...heard('cancel', cancel),
    ...heard('reset', reset),
    ...stateFacts(pause, course),
  ];
}

/**
 * A clock starts only if its SLA applies to the lead at that instant. An entry that was corrected starts a clock and cancels
 * it, unless the cycle has another start: what never happened takes no clock from what did.
 */
function startFacts(sla: Sla, starts: readonly Occurrence[], { facts }: Course): readonly ClockFact[] {
  const applied = starts.filter(
    ({ at }) => sla.applies === undefined || holds(sla.applies, facts.factsAt(at)),
  );
  return applied.flatMap((start): readonly ClockFact[] => {
    const { voidedAt, cycle } = start;
    if (voidedAt === undefined) return [{ fact: 'start', ...headOf(start) }];
    const others = applied.some((other) => other.cycle === cycle && other.voidedAt === undefined);
    if (others) return [];
    return [
      { fact: 'start', ...headOf(start) },
      { fact: 'void', at: voidedAt, cycle },
    ];
  });
}

/** Waiting states in which the clock stands still, and changes of owner. */
function stateFacts(pause: readonly string[], { lead, facts, asOf }: Course): readonly ClockFact[] {
  return lead.timeline.flatMap((happening): readonly ClockFact[] => {
    const first = facts.cycleAt(happening.at);
    const head = headOf({ ...happening, cycle: first });
    if (happening.what === 'reassign') return [{ fact: 'reassign', cause: happening.cause, ...head }];
    if (happening.what !== 'pause' || !pause.includes(happening.state)) return [];
    // A state lasts, so the clocks of the next cycle stand still in it too.
    const last = facts.cycleAt(Math.min(happening.until ?? asOf, asOf));
    const until = happening.until === undefined ? {} : { until: happening.until };
    return Array.from({ length: Math.max(last - first, 0) + 1 }, (_, more) => ({
      ...{ fact: 'pause' as const, ...head, ...until },
      cycle: first + more,
    }));
  });
}

type Head = Pick<ClockFact, 'at' | 'loggedAt' | 'cycle'>;

function headOf({ at, loggedAt, cycle }: Head): Head {
  return { at, cycle, ...(loggedAt !== undefined && { loggedAt }) };
}
