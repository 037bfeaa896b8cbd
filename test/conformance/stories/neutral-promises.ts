import type {
  EscalatingPromise,
  PeriodValue,
  Waiver,
} from '../../../src/measure/escalation/escalating-promise.ts';
import type { EscalationTerms } from '../../../src/measure/escalation/escalation-terms.ts';
import { dateOfDay } from '../../../src/support/local-date.ts';
import { monthAt, type Period, quarterAt, weekAt } from '../../../src/support/period.ts';
import { multiply, rational } from '../../../src/support/rational.ts';
import { firstDayOfWeek } from '../../../src/support/week.ts';
import { openingInstant, parseLocalTime } from '../../../src/support/zoned-time.ts';
import { rationalOf } from '../metrics/exact-text.ts';
import { instantOf, isGiven } from '../neutral-values.ts';
import type { Story, StoryCommitment, StoryParameters } from './story-file.ts';
import { weekCounts } from './week-counts.ts';

export function termsOf({ definition }: Story, defaults: StoryParameters): Omit<EscalationTerms, 'asOf'> {
  const given = { ...defaults, ...definition.params };
  const [windowMissed, windowWeeks] = given.level2Of;
  const [recurrences, recurrenceWeeks] = given.recurrence;
  const { minSample, durationWeeks, breadth, closeWeeks, closeWeeksFromLevel2, lapseWeeks } = given;
  return {
    zone: definition.zone,
    fiscalYearStart: definition.fiscalYearStart ?? 1,
    settleMs: given.settleHours * 3_600_000,
    parameters: {
      minSample,
      mergeWeeks: given.maxWeeks,
      consecutiveWeeks: given.level2Run,
      windowWeeks,
      windowMissed,
      durationWeeks,
      recurrences,
      recurrenceWeeks,
      breadth,
      closeWeeks,
      closeWeeksFromLevel2,
      lapseWeeks,
    },
  };
}

export function promisesOf(story: Story, terms: Omit<EscalationTerms, 'asOf'>): readonly EscalatingPromise[] {
  const { slas = [], commitments = [] } = story.definition;
  const ofClocks = slas.flatMap((sla) =>
    sla.scopes.map((scope): EscalatingPromise => {
      const given = story.weeks?.[`${sla.id}|${scope}`] ?? [];
      const clocks = (story.clocks ?? []).filter((clock) => clock.sla === sla.id && clock.scope === scope);
      return {
        judged: 'clocks',
        promise: sla.id,
        scope,
        side: sla.side,
        target: multiply(rationalOf(sla.target), rational(1, 100)),
        minSample: terms.parameters.minSample,
        per: 'week',
        effectiveFrom: instantOf(sla.effectiveFrom),
        weeks: [
          ...given.map(([week, met, breached]) => ({ week, met, breached })),
          ...weekCounts(clocks, terms.zone, terms.settleMs),
        ],
      };
    }),
  );
  const ofPeriods = [...commitments, ...(story.commitments ?? [])].map((each) => ofPeriod(each, terms));
  return [...ofClocks, ...ofPeriods];
}

export function waiversOf({ waivers = [] }: Story): readonly Waiver[] {
  return waivers.map(({ sla, approvedAt, ...rest }) => ({
    ...rest,
    promise: sla,
    approvedAt: instantOf(approvedAt),
  }));
}

function ofPeriod(commitment: StoryCommitment, terms: Omit<EscalationTerms, 'asOf'>): EscalatingPromise {
  const { id, scope, side, comparator, cohortWindowDays } = commitment;
  return {
    judged: 'periods',
    promise: id,
    scope,
    side,
    comparator,
    goal: rationalOf(commitment.target),
    tolerance: rationalOf(commitment.tolerance ?? '0'),
    ...(isGiven(cohortWindowDays) && { windowDays: cohortWindowDays }),
    values: commitment.values.map(
      ([label, value]): PeriodValue => ({
        period: periodOf(label, terms),
        ...(isGiven(value) && { value: rationalOf(value) }),
      }),
    ),
  };
}

/** `2026-W40`, `2026-09`, `2026-Q3`; the label stays as it is written. */
function periodOf(label: string, { zone, fiscalYearStart }: Omit<EscalationTerms, 'asOf'>): Period {
  const startOf = (date: string): number =>
    openingInstant(zone, parseLocalTime(`${date}T00:00`) ?? Number.NaN);
  const monday = firstDayOfWeek(label);
  if (monday !== undefined) return weekAt(zone, startOf(dateOfDay(monday)));
  const [year = '', part = ''] = label.split('-');
  if (!part.startsWith('Q')) return monthAt(zone, startOf(`${label}-01`));
  const month = fiscalYearStart + 3 * (Number(part.slice(1)) - 1);
  const date = `${Number(year) + Math.floor((month - 1) / 12)}-${String(((month - 1) % 12) + 1).padStart(2, '0')}-01`;
  return { ...quarterAt(zone, startOf(date), fiscalYearStart), label };
}
