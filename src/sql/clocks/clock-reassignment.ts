import { clockReassignment } from '../models/measured-tables.ts';
import type { Model } from '../models/model.ts';
import { clockKey, listed, same } from './life-key.ts';

/** The reassignments that met a clock before its limit passed, and what each did (semantics §5). */
export function clockReassignmentTable(): Model {
  const clock = clockKey.join(', ');
  return {
    name: clockReassignment.name,
    query: `WITH passed AS (
  SELECT ${clock}, min(step_number) AS passed_step FROM clock_step_course WHERE has_passed = 1 GROUP BY ${clock})
SELECT ${listed(clockKey, 'c')}, c.step_number AS reassignment_number, c.step_at AS reassigned_at, c.cause_id,
  CASE WHEN c.is_restart = 1 THEN 'restart' ELSE 'continue' END AS reassignment_effect
FROM clock_step_course c JOIN clock_standing s ON ${same(clockKey, 's', 'c')} AND s.clock_state <> 'error'
LEFT JOIN passed p ON ${same(clockKey, 'p', 'c')}
WHERE p.passed_step IS NULL OR c.step_number < p.passed_step`,
  };
}
