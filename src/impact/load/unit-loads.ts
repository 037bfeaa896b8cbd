import type { CodeColumn } from '../../evaluate/columns/code-column.ts';
import type { Agreement } from '../../model/agreement.ts';
import { compareCodePoints } from '../../support/code-points.ts';
import { compareExact, type Exact, exact } from '../../support/exact.ts';
import type { Instant } from '../../support/instant.ts';
import { weekAt } from '../../support/period.ts';
import { localDayAt } from '../../support/zoned-time.ts';
import type { UnitLoad } from '../impact.ts';
import type { TouchedLead } from '../qualification/fates.ts';
import { peopleOf, unitOf } from './load-unit.ts';
import { weekCapacities } from './week-capacity.ts';

/** One side of the load: an agreement and the rule that takes each lead as it qualifies. */
export interface LoadSide {
  readonly agreement: Agreement;
  readonly route: CodeColumn<string>;
}

interface Span {
  readonly since: Instant;
  readonly asOf: Instant;
}

/** New leads of each unit in the whole weeks from `since` to asOf, beside what its people can take. */
export function unitLoads(
  sides: { readonly before: LoadSide; readonly after: LoadSide },
  touched: readonly TouchedLead[],
  span: Span,
): readonly UnitLoad[] {
  const mondays = wholeWeeks(sides.after.agreement.zone, span);
  if (mondays.length === 0) return [];
  const before = countedBy(sides.before, touched, { mondays, at: (lead) => lead.before });
  const after = countedBy(sides.after, touched, { mondays, at: (lead) => lead.after });
  const units = new Map([...before.units, ...after.units]);
  return [...units]
    .toSorted(([left], [right]) => compareCodePoints(left, right))
    .map(([key, unit]) => {
      const [was, is] = [before, after].map(({ weeks }) => weeks.get(key) ?? mondays.map(() => 0));
      const [could, can] = [sides.before, sides.after].map(({ agreement }) =>
        weekCapacities(agreement, peopleOf(agreement, unit), mondays),
      );
      return loadOf(unit, { weeks: was ?? [], capacity: could }, { weeks: is ?? [], capacity: can });
    });
}

/** Whole weeks as their Mondays, days since 1970-01-01. */
function wholeWeeks(zone: string, { since, asOf }: Span): readonly number[] {
  const mondays: number[] = [];
  for (let at = since; at < asOf; ) {
    const { start, end } = weekAt(zone, at);
    if (start >= since && end <= asOf) mondays.push(localDayAt(zone, start));
    at = end;
  }
  return mondays;
}

interface Counting {
  readonly mondays: readonly number[];
  readonly at: (lead: TouchedLead) => Instant;
}

function countedBy(
  { agreement, route }: LoadSide,
  touched: readonly TouchedLead[],
  { mondays, at }: Counting,
) {
  const units = new Map<string, UnitLoad['unit']>();
  const weeks = new Map<string, number[]>();
  const byRule = ['', ...route.values].map((_, code) => unitOf(agreement, route.values[code - 1]));
  const [first = 0] = mondays;
  for (const lead of touched) {
    const qualified = at(lead);
    if (Number.isNaN(qualified)) continue;
    const week = Math.floor((localDayAt(agreement.zone, qualified) - first) / 7);
    const unit = byRule[route.codes[lead.lead] ?? 0];
    if (unit === undefined || week < 0 || week >= mondays.length) continue;
    const key = `${unit.kind}/${unit.id}`;
    units.set(key, unit);
    const own = weeks.get(key) ?? mondays.map(() => 0);
    own[week] = (own[week] ?? 0) + 1;
    weeks.set(key, own);
  }
  return { units, weeks };
}

interface Loaded {
  readonly weeks: readonly number[];
  readonly capacity: readonly Exact[] | undefined;
}

function loadOf(unit: UnitLoad['unit'], before: Loaded, after: Loaded): UnitLoad {
  const weeksOver = { before: weeksAbove(before), after: weeksAbove(after) };
  const capacities = { ...meanOf('before', before.capacity), ...meanOf('after', after.capacity) };
  return {
    unit,
    weeks: after.weeks.length,
    leads: { before: sum(before.weeks), after: sum(after.weeks) },
    most: { before: Math.max(0, ...before.weeks), after: Math.max(0, ...after.weeks) },
    ...(Object.keys(capacities).length > 0 && { capacity: capacities }),
    weeksOver,
    isNewlyOver: weeksOver.before === 0 && weeksOver.after > 0,
  };
}

function weeksAbove({ weeks, capacity }: Loaded): number {
  if (capacity === undefined) return 0;
  return weeks.filter((leads, week) => {
    const most = capacity[week];
    return most !== undefined && compareExact(exact(leads), most) > 0;
  }).length;
}

function meanOf(
  side: 'before' | 'after',
  capacity: readonly Exact[] | undefined,
): Partial<Record<typeof side, number>> {
  if (capacity === undefined || capacity.length === 0) return {};
  const all = capacity.reduce(
    (left, { numerator, denominator }) => left + Number(numerator) / Number(denominator),
    0,
  );
  return { [side]: Math.round((all / capacity.length) * 10) / 10 };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((left, right) => left + right, 0);
}
