import type { Finding } from '../diagnostics/finding.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Rule, Violation } from './rule.ts';
import { rules } from './rules/index.ts';

/** Every rule over the agreement; findings in rule order, each with its rule's code, severity, owner and why. */
export function lint(agreement: Agreement, selected: readonly Rule[] = rules): readonly Finding[] {
  return selected.flatMap((rule) =>
    Array.from(rule.check(agreement), (violation) => finding(rule, violation)),
  );
}

function finding(rule: Rule, violation: Violation): Finding {
  return {
    code: rule.id,
    severity: rule.severity,
    owner: violation.owner ?? rule.owner,
    message: violation.message,
    why: rule.why,
    help: violation.help,
    place: violation.place,
    ...(violation.related ? { related: violation.related } : {}),
    ...(violation.fix ? { fix: violation.fix } : {}),
  };
}
