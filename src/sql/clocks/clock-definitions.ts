import { fixedAmount, isOpenTime } from '../../evaluate/clock/clock-target.ts';
import type { Duration } from '../../support/duration.ts';
import type { Model } from '../models/model.ts';
import type { ClockPromises } from './clock-promises.ts';
import { literalRows } from './literal-rows.ts';

const definitionColumns = {
  sla_id: 'VARCHAR',
  side_id: 'VARCHAR',
  own_calendar_id: 'VARCHAR',
  reads_calendar: 'BIGINT',
  target_is_open: 'BIGINT',
  target_fixed_ms: 'BIGINT',
  target_days: 'BIGINT',
  grace_ms: 'BIGINT',
  hard_is_open: 'BIGINT',
  hard_fixed_ms: 'BIGINT',
  hard_days: 'BIGINT',
  restart_max: 'BIGINT',
} as const;

/** What each SLA promises, its causes of a restart, its warnings, and which calendar a team keeps. */
export function definitionTables({ dialect, slas, teamCalendars }: ClockPromises): readonly Model[] {
  const definitions = Object.entries(slas);
  const causes = definitions.flatMap(([sla, { restart }]) =>
    [...new Set(restart?.causes)].map((cause) => ({ sla_id: sla, cause_id: cause })),
  );
  const shares = definitions.flatMap(([sla, { warnAt }]) =>
    warnAt.map(({ numerator, denominator }, index) => ({
      sla_id: sla,
      warning_number: index + 1,
      share_numerator: numerator,
      share_denominator: denominator,
    })),
  );
  const shareColumns = {
    sla_id: 'VARCHAR',
    warning_number: 'BIGINT',
    share_numerator: 'BIGINT',
    share_denominator: 'BIGINT',
  } as const;
  const teams = Object.entries(teamCalendars).map(([team, calendar]) => ({
    team_id: team,
    calendar_id: calendar,
  }));
  return [
    { name: 'clock_definition', query: literalRows(dialect, definitionColumns, definitionRows(slas)) },
    {
      name: 'clock_restart_cause',
      query: literalRows(dialect, { sla_id: 'VARCHAR', cause_id: 'VARCHAR' }, causes),
    },
    { name: 'clock_warning_share', query: literalRows(dialect, shareColumns, shares) },
    {
      name: 'team_calendar',
      query: literalRows(dialect, { team_id: 'VARCHAR', calendar_id: 'VARCHAR' }, teams),
    },
  ];
}

function definitionRows(slas: ClockPromises['slas']) {
  return Object.entries(slas).map(([sla, { side, target, grace, hardLimit, restart, calendar }]) => {
    const [promised, hard] = [amountOf(target), amountOf(hardLimit)];
    return {
      sla_id: sla,
      side_id: side,
      own_calendar_id: calendar ?? null,
      reads_calendar: readsCalendar({ target, hardLimit }) ? 1 : 0,
      target_is_open: promised.isOpen,
      target_fixed_ms: promised.fixed,
      target_days: promised.days,
      grace_ms: grace === undefined ? 0 : fixedAmount(grace),
      hard_is_open: hard.isOpen,
      hard_fixed_ms: hard.fixed,
      hard_days: hard.days,
      restart_max: restart?.max ?? 0,
    };
  });
}

/** Whether anything is promised in open time. */
export function readsCalendar({
  target,
  hardLimit,
}: {
  readonly target: Duration;
  readonly hardLimit?: Duration | undefined;
}): boolean {
  return isOpenTime(target) || (hardLimit !== undefined && isOpenTime(hardLimit));
}

/** Days are made an amount at the start of each clock. */
function amountOf(duration: Duration | undefined): {
  isOpen: number;
  fixed: number | null;
  days: number | null;
} {
  if (duration === undefined) return { isOpen: 0, fixed: null, days: null };
  const isOpen = isOpenTime(duration) ? 1 : 0;
  const countsDays = duration.unit === 'businessDays' || duration.unit === 'calendarDays';
  return countsDays
    ? { isOpen, fixed: null, days: duration.amount }
    : { isOpen, fixed: fixedAmount(duration), days: null };
}
