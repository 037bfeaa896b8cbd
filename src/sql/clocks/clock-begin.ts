import type { Dialect } from '../dialect.ts';
import type { Model } from '../models/model.ts';
import type { ClockPromises } from './clock-promises.ts';
import {
  actInstant,
  actIsLate,
  actRank,
  actRanks,
  endingKinds,
  packedAct,
  packedInstant,
} from './ending-act.ts';
import { isKnown } from './known-fact.ts';
import { lifeKey, listed, same } from './life-key.ts';

/**
 * The acts of lives in which a reset may begin another clock, or in which something happened before the start: the first
 * act of each instant in order, for after a reset the rest of its instant went to the clock before.
 */
export function clockTurn({ dialect, asOf }: Pick<ClockPromises, 'dialect' | 'asOf'>): Model {
  const partition = `PARTITION BY ${lifeKey.join(', ')}`;
  const before = `${partition} ORDER BY act ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING`;
  const rank = actRank(dialect, 'act');
  return {
    name: 'clock_turn',
    query: `WITH act AS (
  SELECT ${listed(lifeKey, 'l')}, f.occurred_at, min(${packedAct('f')}) AS act
  FROM clock_life l JOIN clock_fact f ON ${same(lifeKey, 'f', 'l')}
  WHERE ${isSlow(dialect, 'l')} AND ${isKnown('f', asOf)} AND f.fact_kind IN (${endingKinds}) AND f.occurred_at >= l.first_start_at
  GROUP BY ${listed(lifeKey, 'l')}, f.occurred_at)
SELECT ${lifeKey.join(', ')}, act, row_number() OVER (${partition} ORDER BY act) AS act_number,
  lead(act) OVER (${partition} ORDER BY act) AS next_act,
  min(CASE WHEN ${rank} = ${actRanks.void} THEN occurred_at END) OVER (${partition}) AS void_at,
  coalesce(max(CASE WHEN ${rank} = ${actRanks.reset} THEN 0 ELSE 1 END) OVER (${before}), 0) AS is_ended
FROM act`,
  };
}

/**
 * Lives that take one look: from the start to the first act that can end the clock, without a pause, a reassignment or
 * another clock. Most are of this kind, and none of the tables in between is made for them.
 */
export function plainBegin({ dialect }: Pick<ClockPromises, 'dialect'>): string {
  return `SELECT ${listed(lifeKey, 'l')}, 1 AS clock_number, l.first_start_at AS start_at, l.void_at, l.is_waived, 0 AS has_pause,
  0 AS has_reassign, 0 AS is_chained, ${actColumns(dialect, 'l.first_act')}, 0 AS stint_number, l.first_start_at AS stint_at
FROM clock_life l WHERE NOT (${isSlow(dialect, 'l')}) AND l.has_pause = 0 AND l.has_reassign = 0`;
}

/**
 * Every other clock there may be: one from the first start, and one from each reset as long as nothing else came first.
 * Which of these resets found a clock running only its limit can tell. `act` is the first act that can end the clock.
 */
export function clockBegin({ dialect }: Pick<ClockPromises, 'dialect'>): Model {
  const act = (alias: string, name: string): string => `${alias}.${name} AS act`;
  const flags = 'l.is_waived, l.has_pause, l.has_reassign';
  const resetAt = actInstant(dialect, 't.act');
  return {
    name: 'clock_begin',
    query: `WITH begun AS (
  SELECT ${listed(lifeKey, 'l')}, 1 AS clock_number, l.first_start_at AS start_at, ${act('l', 'first_act')}, l.void_at, ${flags}, 0 AS is_chained
  FROM clock_life l WHERE NOT (${isSlow(dialect, 'l')}) AND (l.has_pause = 1 OR l.has_reassign = 1)
  UNION ALL
  SELECT ${listed(lifeKey, 'l')}, 1, l.first_start_at, t.act, t.void_at, ${flags}, 1
  FROM clock_life l LEFT JOIN clock_turn t ON ${same(lifeKey, 't', 'l')} AND t.act_number = 1
  WHERE ${isSlow(dialect, 'l')}
  UNION ALL
  SELECT ${listed(lifeKey, 'l')}, t.act_number + 1, ${resetAt}, t.next_act, t.void_at, ${flags}, 1
  FROM clock_life l JOIN clock_turn t ON ${same(lifeKey, 't', 'l')}
  WHERE t.is_ended = 0 AND ${actRank(dialect, 't.act')} = ${actRanks.reset})
SELECT ${lifeKey.join(', ')}, clock_number, start_at, void_at, is_waived, has_pause, has_reassign, is_chained,
  ${actColumns(dialect, 'act')}
FROM begun`,
  };
}

function actColumns(dialect: Dialect, act: string): string {
  return `${actInstant(dialect, act)} AS act_at, ${actRank(dialect, act)} AS act_rank, ${actIsLate(dialect, act)} AS act_is_late`;
}

function isSlow(dialect: Dialect, life: string): string {
  const early = `${life}.first_act < ${packedInstant(`${life}.first_start_at`)}`;
  const reset = `${actRank(dialect, `${life}.first_act`)} = ${actRanks.reset}`;
  return `${life}.first_act IS NOT NULL AND (${early} OR ${reset})`;
}
