import { defaultScoring } from '../../evaluate/default-scoring.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Scoring } from '../../model/scoring.ts';
import type { Text } from '../../model/text.ts';
import { sourceOf } from './named-things.ts';
import { union } from './source-text.ts';

/** Labels of the scoring model that the lifecycle uses: grades, bands, cells and outcomes. */
export function verdictSource(agreement: Agreement): string {
  const scoring = defaultScoring(agreement);
  const grades = scoring === undefined || scoring.grades.length === 0 ? [] : [...scoring.grades, unknown];
  return [
    `export type ScoringId = ${union(Object.keys(agreement.scorings))};`,
    '',
    labels('Grade', 'grades', 'Grades, best first; U when too little is known.', grades),
    labels('Band', 'bands', 'Engagement bands, best first.', scoring?.bands ?? []),
    `export type Cell = ${union(cellsOf(scoring))};`,
    '',
    labels('Outcome', 'outcomes', 'Outcomes, worst first.', outcomesOf(scoring)),
  ].join('\n');
}

interface Label {
  readonly id: string;
  readonly title?: Text;
}

const unknown: Label = { id: 'U' };

function labels(type: string, constant: string, about: string, all: readonly Label[]): string {
  const things = all.map(({ id, title }) => ({ id, title: title ?? { en: id } }));
  return sourceOf({ type, constant, about, things });
}

function cellsOf(scoring: Scoring | undefined): readonly string[] {
  return Object.entries(scoring?.matrix ?? {}).flatMap(([grade, row]) =>
    Object.keys(row).map((band) => grade + band),
  );
}

/** Under an objection there is no score, and the outcome says so (semantics §3). */
function outcomesOf(scoring: Scoring | undefined): readonly Label[] {
  if (scoring === undefined) return [];
  return [...scoring.outcomes, { id: 'objection', title: { en: 'Objection', de: 'Widerspruch' } }];
}
