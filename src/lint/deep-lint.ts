import type { BudgetLimits } from '../analyze/budget.ts';
import { askAll } from '../analyze/questions/ask-all.ts';
import { questions } from '../analyze/questions/index.ts';
import type { Statement } from '../analyze/questions/statement.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { Agreement } from '../model/agreement.ts';
import { proofCode, proofRules } from './proof-rules.ts';

/** What proofs find, and what they could not decide. */
export interface DeepLint {
  readonly findings: readonly Finding[];
  readonly undecided: readonly Statement[];
  /** Codes of which nothing is known while a question about them is open. */
  readonly openCodes: ReadonlySet<string>;
}

/** Asks of every lead what rules can only suspect. */
export function deepLint(agreement: Agreement, limits: BudgetLimits): DeepLint {
  const statements = askAll(agreement, questions, limits);
  const undecided = statements.filter(({ verdict }) => verdict === 'open');
  return {
    findings: statements.flatMap(findingOf),
    undecided,
    openCodes: new Set(undecided.map(({ question }) => proofCode(question))),
  };
}

function findingOf({
  question,
  verdict,
  answer,
  owner,
  place,
  message,
  why,
  help,
}: Statement): readonly Finding[] {
  const rule = proofRules.find(({ id }) => id === question);
  if (verdict !== 'wrong' || rule === undefined) return [];
  const lead = `leadpact analyze --question ${question} shows the lead`;
  const shown = answer.answer === 'refuted' ? [lead] : [];
  const words = [...(help === undefined ? [] : [help]), ...shown].join('; ');
  return [
    {
      code: rule.code,
      severity: rule.severity,
      owner,
      place,
      message,
      why: why ?? rule.why,
      ...(words !== '' && { help: words }),
    },
  ];
}
