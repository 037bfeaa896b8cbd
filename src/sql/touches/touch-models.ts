import type { Agreement } from '../../model/agreement.ts';
import type { TouchPolicy } from '../../model/sla.ts';
import { literalRows } from '../clocks/literal-rows.ts';
import type { JourneyOptions } from '../journey/history-models.ts';
import type { Model } from '../models/model.ts';
import { noName, noNumber } from '../no-value.ts';
import { countedTouchModels } from './counted-touch.ts';
import { givenUpModel } from './given-up.ts';
import { touchPromise } from './touch-promise.ts';

type TouchAgreement = Pick<Agreement, 'lifecycle' | 'reasons' | 'touchPolicies' | 'zone'>;

/** How leads that were given up kept the policies of touches (semantics §4), and the rows that say so where clocks are read. */
export interface TouchModels {
  /** In order, after `first_entry`, `cycle_end` and `settling_week`; none without a policy. */
  readonly models: readonly Model[];
  /** SELECTs with the columns of `clock`: as known at asOf, and as known when weeks settled that changed afterwards. */
  readonly clocks: readonly string[];
  readonly settledClocks: readonly string[];
  /** A SELECT with the columns of `late_clock`. */
  readonly lateClocks: readonly string[];
}

export const noTouches: TouchModels = { models: [], clocks: [], settledClocks: [], lateClocks: [] };

export function touchModels(agreement: TouchAgreement, options: JourneyOptions): TouchModels {
  const policies = Object.values(agreement.touchPolicies);
  if (policies.length === 0) return noTouches;
  const gaps = [...new Set(policies.map(gapOf))].sort((left, right) => left - right);
  return {
    models: [
      givenUpModel(agreement, options),
      ...countedTouchModels(agreement.zone, gaps, options),
      judgedModel(policies, options),
      { name: 'touch_policy_reading', query: `SELECT ${reading} FROM judged_touches WHERE week_day IS NULL` },
    ],
    clocks: [clockRows('lead_id', 'week_day IS NULL')],
    // As if of a lead of its own, like every clock that came to be known late.
    settledClocks: [clockRows(`lead_id || '@' || CAST(week_day AS VARCHAR)`, 'week_day IS NOT NULL')],
    lateClocks: [
      `SELECT ${promise}, lead_id, cycle_number, week_day, known_at FROM judged_touches WHERE week_day IS NOT NULL`,
    ],
  };
}

const reading =
  'policy_id, lead_id, cycle_number, accepted_at, given_up_at, touches, dates, channels, span_days, is_kept';

const promise = `'${touchPromise('')}' || policy_id`;

function gapOf({ gapHours }: TouchPolicy): number {
  return gapHours * 3_600_000;
}

/** Relation `judged_touches`: one row per policy and row of `given_up`; a lead that nobody touched has none that count. */
function judgedModel(policies: readonly TouchPolicy[], { dialect }: JourneyOptions): Model {
  const number = 'BIGINT' as const;
  const columns = {
    policy_id: 'VARCHAR',
    gap_ms: number,
    least_touches: number,
    least_dates: number,
    least_channels: number,
    least_span: number,
  } as const;
  const rows = policies.map((policy) => ({
    policy_id: policy.id,
    gap_ms: gapOf(policy),
    least_touches: policy.touches,
    least_dates: policy.dates,
    least_channels: policy.channels,
    least_span: policy.spanDays,
  }));
  return {
    name: 'judged_touches',
    query: `SELECT counted.*,
  touches >= least_touches AND dates >= least_dates AND channels >= least_channels AND span_days >= least_span AS is_kept
FROM (
  SELECT policy.*, given_up.*, coalesce(touches, 0) AS touches, coalesce(dates, 0) AS dates, coalesce(channels, 0) AS channels,
    coalesce(span_days, 0) AS span_days
  FROM given_up CROSS JOIN (${literalRows(dialect, columns, rows)}) AS policy
  LEFT JOIN (
    SELECT lead_id, cycle_number, known_at, gap_ms, count(*) AS touches, count(DISTINCT local_day) AS dates,
      count(DISTINCT channel_id) AS channels, max(local_day) - min(local_day) AS span_days
    FROM counted_touch GROUP BY lead_id, cycle_number, known_at, gap_ms
  ) AS sums ON sums.lead_id = given_up.lead_id AND sums.cycle_number = given_up.cycle_number
    AND sums.known_at = given_up.known_at AND sums.gap_ms = policy.gap_ms
) AS counted`,
  };
}

/** A policy is judged at the instant of giving up: kept is met then, and nothing runs after it. */
function clockRows(lead: string, condition: string): string {
  return `SELECT ${promise}, ${lead}, cycle_number, 1, CASE WHEN is_kept THEN 'met' ELSE 'breached' END,
  accepted_at, accepted_at, ${noName}, ${noNumber}, given_up_at, given_up_at, given_up_at - accepted_at,
  CASE WHEN is_kept THEN given_up_at END, ${noNumber}, FALSE, ${noName}
FROM judged_touches WHERE ${condition}`;
}
