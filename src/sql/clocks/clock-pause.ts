import type { Model } from '../models/model.ts';
import type { ClockPromises } from './clock-promises.ts';
import { isKnown, never } from './known-fact.ts';
import { clockKey, lifeKey, listed, same } from './life-key.ts';
import { joinDay, type OpenScale, openPosition } from './open-position.ts';

/** The pauses known at asOf, half-open and united, without empty ones; one that lasts has no end (semantics §5). */
export function clockPause({ asOf }: Pick<ClockPromises, 'asOf'>): Model {
  const life = lifeKey.join(', ');
  const before = `PARTITION BY ${life} ORDER BY from_at, until_at ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING`;
  return {
    name: 'clock_pause',
    query: `WITH known AS (
  SELECT ${listed(lifeKey, 'f')}, f.occurred_at AS from_at,
    CASE WHEN f.until_at IS NULL OR f.until_at > ${asOf} THEN ${never} ELSE f.until_at END AS until_at
  FROM clock_fact f JOIN clock_definition d ON d.sla_id = f.sla_id
  WHERE f.fact_kind = 'pause' AND ${isKnown('f', asOf)}),
marked AS (
  SELECT ${life}, from_at, until_at, CASE WHEN from_at <= max(until_at) OVER (${before}) THEN 0 ELSE 1 END AS is_first
  FROM known WHERE from_at < until_at),
numbered AS (
  SELECT ${life}, from_at, until_at,
    sum(is_first) OVER (PARTITION BY ${life} ORDER BY from_at, until_at ROWS UNBOUNDED PRECEDING) AS pause_number
  FROM marked)
SELECT ${life}, min(from_at) AS from_at, CASE WHEN max(until_at) < ${never} THEN max(until_at) END AS until_at
FROM numbered GROUP BY ${life}, pause_number`,
  };
}

/**
 * Pauses in the measure of each clock that they meet, from its start on: `from_position` and `until_position` (NULL = it
 * lasts) on the line on which the target is measured, `running_position` on that line without the pauses before.
 */
export function clockPauseStretch(scale: OpenScale): Model {
  const { dialect } = scale;
  const from = dialect.larger('u.from_at', 'p.start_at');
  const position = (alias: string, instant: string): string =>
    `CASE WHEN d.target_is_open = 1 THEN ${openPosition(scale, alias, instant)} ELSE ${instant} END`;
  const clock = clockKey.join(', ');
  const before = `PARTITION BY ${clock} ORDER BY from_at ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING`;
  return {
    name: 'clock_pause_stretch',
    query: `WITH met AS (
  SELECT ${listed(clockKey, 'p')}, ${from} AS from_at, u.until_at, p.measure_id, p.target_is_open
  FROM clock_stint p JOIN clock_pause u ON ${same(lifeKey, 'u', 'p')}
  WHERE p.stint_number = 0 AND p.has_pause = 1 AND (u.until_at IS NULL OR u.until_at > p.start_at)),
placed AS (
  SELECT ${listed(clockKey, 'd')}, d.from_at, ${position('f', 'd.from_at')} AS from_position,
    CASE WHEN d.until_at IS NOT NULL THEN ${position('u', 'd.until_at')} END AS until_position,
    CASE WHEN d.until_at IS NULL THEN 1 ELSE 0 END AS lasts
  FROM met d
${joinDay(scale, 'f', 'd.measure_id', 'd.from_at')}
${joinDay(scale, 'u', 'd.measure_id', 'd.until_at')})
SELECT ${clock}, from_position, until_position, lasts,
  ${dialect.wide(`from_position - coalesce(sum(until_position - from_position) OVER (${before}), 0)`)} AS running_position
FROM placed`,
  };
}

/** In a group by clock joined to its stretches: the time paused before a position. */
export function pausedBefore(dialect: OpenScale['dialect'], alias: string, position: string): string {
  const until = dialect.smaller(`coalesce(${alias}.until_position, ${position})`, position);
  return dialect.wide(
    `coalesce(sum(CASE WHEN ${alias}.from_position < ${position} THEN ${until} - ${alias}.from_position ELSE 0 END), 0)`,
  );
}

/** In such a group: the position at which so much time without pauses has passed; NULL while a pause keeps it away. */
export function pausedPosition(dialect: OpenScale['dialect'], alias: string, running: string): string {
  const moved = dialect.wide(
    `coalesce(sum(CASE WHEN ${alias}.running_position < ${running} THEN ${alias}.until_position - ${alias}.from_position END), 0)`,
  );
  const lasts = `max(CASE WHEN ${alias}.running_position < ${running} THEN ${alias}.lasts ELSE 0 END) = 1`;
  return `CASE WHEN ${lasts} THEN NULL ELSE ${running} + ${moved} END`;
}
