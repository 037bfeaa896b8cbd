import type { FailLevel } from '../diagnostics/summary.ts';
import type { Checks } from '../model/checks.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/index.ts';

/**
 * The rules that can fail a run, by the weight that the agreement gives their findings. Where less than errors fails, it is
 * all of them: an exception without a finding is a warning, whatever weight the finding would have.
 */
export function failingRules(failOn: FailLevel): (checks: Pick<Checks, 'levels'>) => readonly Rule[] {
  if (failOn === 'warning' || failOn === 'info') return () => rules;
  return ({ levels }) => rules.filter(({ id, severity }) => (levels[id]?.level ?? severity) === 'error');
}
