import { ageWeight } from '../../evaluate/attribution/credit-shares.ts';
import type { Credit, RoleWeights, TouchRole } from '../../model/attribution.ts';
import { type AttributionStep, stepName } from './attribution-step.ts';
import { dayMs } from './fit-touch.ts';
import { roleColumns } from './path-role.ts';
import { wholeWeights } from './whole-weights.ts';

/**
 * Tables up to `weighed_unit`: what is credited with its whole weight. Weights of one opportunity are in proportion to its
 * shares; their sum is the denominator.
 */
export function weighedUnits(step: AttributionStep): readonly string[] {
  const { credit } = step.terms;
  return credit.by === 'age' ? weighedByAge(step, credit) : weighedByRole(step, credit.weights);
}

function weighedByAge(step: AttributionStep, { halfLifeDays }: Extract<Credit, { by: 'age' }>): string[] {
  const { dialect, terms } = step;
  const ages = Array.from({ length: terms.lookbackDays }, (_, age) => age);
  const weights = ages.map((age) => ageWeight(halfLifeDays, age));
  return [
    `age_weight AS (SELECT ${dialect.numbers(ages)} AS age, ${dialect.numbers(weights)} AS weight)`,
    `unit AS (
${unitQuery(step, ['max(occurred_at) AS newest_at'], ['occurred_at AS newest_at'])}
)`,
    `weighed_unit AS (
  SELECT unit.*, weight
  FROM unit
  JOIN ${stepName(step, 'anchored_path')} AS path ON path.opportunity_id = unit.opportunity_id
  JOIN age_weight ON age_weight.age = ${dialect.quotient('(anchor_at - newest_at)', `${dayMs}`)}
)`,
  ];
}

/** Units without a role of the model share the middle: what one of them gets, times their number, is the middle's weight. */
function weighedByRole(step: AttributionStep, weights: RoleWeights): string[] {
  const { dialect } = step;
  const whole = wholeWeights(weights);
  const middle = whole.get('middle') ?? 0n;
  return [
    `unit AS (
${unitQuery(step, [`sum(${heldWeight(whole)}) AS held`], [`${heldWeight(whole)} AS held`])}
)`,
    `middle AS (
  SELECT opportunity_id, sum(CASE WHEN held = 0 THEN 1 ELSE 0 END) AS middle_count FROM unit GROUP BY opportunity_id
)`,
    `weighed_unit AS (
  SELECT unit.*, CASE WHEN held = 0 THEN ${dialect.wide(`${middle}`)}
    ELSE ${dialect.wide(`held * ${dialect.larger('middle_count', '1')}`)} END AS weight
  FROM unit JOIN middle ON middle.opportunity_id = unit.opportunity_id
)`,
  ];
}

function heldWeight(whole: ReadonlyMap<keyof RoleWeights, bigint>): string {
  const roles = [...whole].filter((pair): pair is [TouchRole, bigint] => pair[0] !== 'middle');
  const held = roles.map(
    ([role, weight]) => `CASE WHEN touch_number = ${roleColumns[role]} THEN ${weight} ELSE 0 END`,
  );
  return held.length === 0 ? '0' : held.join(' + ');
}

/** A channel stands where its earliest touch stands. */
function unitQuery(step: AttributionStep, folded: readonly string[], plain: readonly string[]): string {
  const touches = `${stepName(step, 'path_touch')} AS touched
  JOIN ${stepName(step, 'path_role')} AS roles ON roles.opportunity_id = touched.opportunity_id`;
  if (step.terms.per === 'touch') {
    const columns = [
      'touched.opportunity_id',
      'touch_id AS unit_id',
      'touch_number AS unit_number',
      'channel_id',
      'campaign_id',
    ];
    return `  SELECT ${[...columns, ...plain].join(', ')}\n  FROM ${touches}`;
  }
  const columns = [
    'touched.opportunity_id',
    'channel_id AS unit_id',
    'min(touch_number) AS unit_number',
    'channel_id',
    'CAST(NULL AS VARCHAR) AS campaign_id',
  ];
  return `  SELECT ${[...columns, ...folded].join(', ')}\n  FROM ${touches}\n  GROUP BY touched.opportunity_id, channel_id`;
}
