import type { Agreement } from '../model/agreement.ts';
import { boundWords } from './bound-words.ts';
import type { CompiledClause } from './clause.ts';
import { areaOf } from './clause-area.ts';
import { areaCounts } from './fidelity-count.ts';

/**
 * How faithfully a target carries every clause, as `schemas/output/fidelity.schema.json` describes it: one clause on a
 * line, so that a change shows which of them it is about.
 */
export function fidelityJson(
  agreement: Agreement,
  target: string,
  clauses: readonly CompiledClause[],
): string {
  const lines = (rows: readonly unknown[]): string =>
    rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  return [
    '{',
    '  "schemaVersion": 1,',
    `  "target": ${JSON.stringify(target)},`,
    '  "areas": [',
    lines(areaCounts(clauses)),
    '  ],',
    '  "clauses": [',
    lines(clauses.map((clause) => clauseJson(agreement, clause))),
    '  ]',
    '}',
    '',
  ].join('\n');
}

function clauseJson(agreement: Agreement, clause: CompiledClause): unknown {
  const { artifacts, assumes, bound, fidelity, how, id, title } = clause;
  return {
    clause: id,
    area: areaOf(id),
    fidelity,
    title,
    ...(how !== undefined && { how }),
    ...(bound !== undefined && {
      bound: {
        words: boundWords(agreement, clause),
        ...(bound.points !== undefined && { scaledPoints: bound.points }),
      },
    }),
    ...(assumes !== undefined && { assumes }),
    ...(artifacts.length > 0 && { files: artifacts }),
  };
}
