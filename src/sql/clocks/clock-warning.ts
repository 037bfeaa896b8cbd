import { clockWarning } from '../models/measured-tables.ts';
import type { Model } from '../models/model.ts';
import { pausedPosition } from './clock-pause.ts';
import { clockKey, listed, same } from './life-key.ts';
import type { OpenScale } from './open-position.ts';
import { joinTurn, turnedInstant } from './turn-table.ts';

/**
 * Each warning at the earliest instant by which its share of the target has passed, fractions of a millisecond rounded up,
 * unless the clock had ended by then (semantics §5).
 */
export function clockWarningTable({ dialect }: OpenScale): Model {
  const warning = [...clockKey, 'warning_number'];
  const share = dialect.quotient(
    '(h.share_numerator * s.target_ms + h.share_denominator - 1)',
    'h.share_denominator',
  );
  const at = turnedInstant('t', 'p.measure_id', 'p.warn_position');
  // A share of nothing has passed at the start, open or not.
  const instant = `CASE WHEN p.share_ms = 0 THEN p.stint_at WHEN p.warn_position <= p.promised_ms OR p.measure_id IS NULL THEN ${at} END`;
  return {
    name: clockWarning.name,
    query: `WITH shared AS (
  SELECT ${listed(clockKey, 's')}, h.warning_number, h.share_numerator, h.share_denominator, s.has_pause, s.measure_id, s.promised_ms,
    s.stint_at, coalesce(l.end_at, s.end_at) AS end_at, ${share} AS share_ms, s.start_running + ${share} AS warn_running
  FROM clock_standing s JOIN clock_warning_share h ON h.sla_id = s.sla_id
  LEFT JOIN clock_late l ON ${same(clockKey, 'l', 's')}
  WHERE s.clock_state <> 'error'),
moved AS (
  SELECT ${listed(warning, 's')}, ${pausedPosition(dialect, 'u', 's.warn_running')} AS warn_position
  FROM shared s JOIN clock_pause_stretch u ON ${same(clockKey, 'u', 's')}
  WHERE s.has_pause = 1 GROUP BY ${listed(warning, 's')}, s.warn_running),
placed AS (
  SELECT s.*, CASE WHEN m.sla_id IS NULL THEN s.warn_running ELSE m.warn_position END AS warn_position
  FROM shared s LEFT JOIN moved m ON ${same(warning, 'm', 's')}),
warned AS (
  SELECT ${listed([...warning, 'share_numerator', 'share_denominator', 'end_at'], 'p')}, ${instant} AS warned_at
  FROM placed p
${joinTurn(dialect, 't', 'p.measure_id', 'p.warn_position')})
SELECT ${listed([...warning, 'share_numerator', 'share_denominator'], 'w')},
  CASE WHEN w.end_at IS NULL OR w.warned_at < w.end_at THEN w.warned_at END AS warned_at
FROM warned w`,
  };
}
