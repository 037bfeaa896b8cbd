import type { Severity } from '../../diagnostics/finding.ts';
import { rules } from '../../lint/rules/index.ts';
import type { PlanBreak } from '../../plan/breaks/plan-break.ts';

/** How grave it is: as the rule of the same name has it. */
export function breakSeverity({ kind }: PlanBreak): Severity {
  return rules.find(({ id }) => id === `plan/${kind}`)?.severity ?? 'warning';
}
