import { assumptionsOf } from '../../connect/assumptions.ts';
import type { ArtefactResult } from '../../connect/compare-artefacts.ts';
import type { Agreement } from '../../model/agreement.ts';
import { sampleText } from '../../scenario/sample-text.ts';

/** Every clause with its answer, for programs. */
export function againstJson(agreement: Agreement, results: readonly ArtefactResult[]): string {
  const targets = [...new Set(results.map(({ target }) => target))];
  const shown = {
    assumptions: Object.fromEntries(targets.map((target) => [target, assumptionsOf(target)])),
    clauses: clausesJson(agreement, results),
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}

/** Clauses with their answers, as data. */
export function clausesJson(
  agreement: Agreement,
  results: readonly ArtefactResult[],
): readonly Readonly<Record<string, unknown>>[] {
  return results.map(({ against, answer, clause, place, target }) => ({
    target,
    ...(clause !== undefined && { clause }),
    place,
    against,
    ...(answer.answer === 'refuted'
      ? {
          answer: 'different',
          expected: answer.witness.expected,
          got: answer.witness.got,
          lead: sampleText(agreement, answer.witness.sample),
        }
      : answer.answer === 'proved'
        ? { answer: 'as-agreed', by: answer.tier }
        : { answer: 'unknown', reason: answer.reason }),
  }));
}
