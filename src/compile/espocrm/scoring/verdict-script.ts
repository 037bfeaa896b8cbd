import { attainableFit } from '../../../evaluate/score/attainable-fit.ts';
import { unknownGrade } from '../../../evaluate/score/grade-ladder.ts';
import type { Scoring } from '../../../model/scoring.ts';
import type { Text } from '../../../model/text.ts';
import type { Rational } from '../../../support/rational.ts';
import { impossible } from '../../caveat.ts';
import { aspectOf } from '../../clause-title.ts';
import type { Carrier, FileKind } from '../carrier.ts';
import { numberLiteral, textLiteral } from '../formula/literal.ts';
import type { Option } from '../lead-field.ts';
import { objectionField } from '../state-field.ts';
import type { Workbench } from '../workbench.ts';
import { gathered, gatheredCaveats } from './gathered.ts';
import { knownPoints } from './known-points.ts';
import type { Points } from './score-script.ts';

/** Fields for grade, band, cell and outcome, as far as the model has them. */
export interface Verdicts {
  readonly fields: Readonly<Partial<Record<'band' | 'cell' | 'grade' | 'outcome', string>>>;
  readonly carriers: readonly Carrier[];
}

type VerdictId = 'band' | 'cell' | 'grade' | 'outcome';

/** What is read off the points; empty under an objection but for the outcome, which then says so. */
export function verdicts(workbench: Workbench, scoring: Scoring, dimensions: readonly Points[]): Verdicts {
  const engagement = dimensions.find(({ id }) => id === 'engagement');
  const band = scoring.bands.length === 0 ? undefined : bandField(workbench, scoring, engagement);
  const graded = scoring.grades.length === 0 ? undefined : gradeField(workbench, scoring, dimensions);
  const carriers = [...(band?.carriers ?? []), ...(graded?.carriers ?? [])];
  const fields = {
    ...(band !== undefined && { band: band.field }),
    ...(graded?.field !== undefined && { grade: graded.field }),
  };
  if (band === undefined || graded === undefined || Object.keys(scoring.matrix).length === 0)
    return { fields, carriers };
  const clause = `matrix/${scoring.id}`;
  if (graded.field === undefined) {
    return { fields, carriers: [...carriers, { clause, caveats: [nothingAttainable], files: [] }] };
  }
  const matrix = matrixFields(workbench, scoring, graded.field, band.field);
  const caveats = [...band.carriers, ...graded.carriers].flatMap((carrier) => carrier.caveats);
  return {
    fields: { ...fields, ...matrix },
    carriers: [...carriers, { clause, caveats, files: written }],
  };
}

const written: readonly FileKind[] = ['formula', 'entityDefs'];
const nothingAttainable = impossible('no fit points are attainable', 'es sind keine Profilpunkte erreichbar');

interface Labelled {
  readonly field: string;
  readonly carriers: readonly Carrier[];
}

function bandField(workbench: Workbench, scoring: Scoring, engagement: Points | undefined): Labelled {
  const rungs = scoring.bands.map(({ from, id }) => ({ label: id, from }));
  const options = scoring.bands.map(({ id, title }) => ({ value: id, label: title ?? { en: id } }));
  const field = labelField(workbench, scoring, 'band', options);
  const found = engagement === undefined ? "''" : ladder(workbench, engagement.variable, rungs);
  workbench.run(`${field} = ${unlessObjection(workbench, found)}`);
  const caveats = engagement === undefined ? [] : gatheredCaveats(engagement);
  return { field, carriers: [{ clause: `bands/${scoring.id}`, caveats, files: written }] };
}

/** Shares are compared as points, by cross-multiplication; below `minKnown` the grade is U. */
function gradeField(
  workbench: Workbench,
  scoring: Scoring,
  dimensions: readonly Points[],
): { readonly field?: string; readonly carriers: readonly Carrier[] } {
  const fit = scoring.dimensions.find(({ id }) => id === 'fit');
  const points = dimensions.find(({ id }) => id === 'fit');
  const attainable = attainableFit(fit);
  const clauses = [
    `grades/${scoring.id}`,
    ...(scoring.minKnown === undefined ? [] : [`min-known/${scoring.id}`]),
  ];
  if (fit === undefined || points === undefined || attainable <= 0) {
    return { carriers: clauses.map((clause) => ({ clause, caveats: [nothingAttainable], files: [] })) };
  }
  const rungs = scoring.grades.map(({ from, id }) => {
    const least = from === undefined ? 0 : leastPoints(from, attainable);
    return { label: id, from: least <= 0 ? undefined : least };
  });
  const options = [
    ...scoring.grades.map(({ id, title }) => ({ value: id, label: title ?? { en: id } })),
    { value: unknownGrade, label: { en: 'Too little known', de: 'Zu wenig bekannt' } },
  ];
  const field = labelField(workbench, scoring, 'grade', options);
  const found = ladder(workbench, points.variable, rungs);
  const known = scoring.minKnown === undefined ? undefined : knownPoints(workbench, fit);
  const least = scoring.minKnown === undefined ? 0 : leastPoints(scoring.minKnown, attainable);
  const judged =
    known === undefined
      ? found
      : `ifThenElse(${known.variable} >= ${numberLiteral(least)}, ${found}, '${unknownGrade}')`;
  workbench.run(`${field} = ${unlessObjection(workbench, judged)}`);
  const knownCaveats = known?.caveats ?? [];
  return {
    field,
    carriers: clauses.map((clause, index) => ({
      clause,
      caveats: index === 0 ? [...gatheredCaveats(gathered([points], {})), ...knownCaveats] : knownCaveats,
      files: written,
    })),
  };
}

/** The least whole number of scaled points that is this share of the attainable ones. */
function leastPoints({ denominator, numerator }: Rational, attainable: number): number {
  const [product, divisor] = [BigInt(numerator) * BigInt(attainable), BigInt(denominator)];
  return Number(product > 0n ? (product + divisor - 1n) / divisor : product / divisor);
}

interface Rung {
  readonly label: string;
  /** Scaled points; undefined = always. */
  readonly from: number | undefined;
}

/** A variable with the first rung that is reached: asked from the last to the first, so that nothing is nested. */
function ladder(workbench: Workbench, points: string, rungs: readonly Rung[]): string {
  const label = workbench.variable("''");
  for (const { from, label: name } of rungs.toReversed()) {
    const literal = textLiteral(name) ?? "''";
    const value =
      from === undefined ? literal : `ifThenElse(${points} >= ${numberLiteral(from)}, ${literal}, ${label})`;
    workbench.run(`${label} = ${value}`);
  }
  return label;
}

function matrixFields(
  workbench: Workbench,
  scoring: Scoring,
  grade: string,
  band: string,
): { readonly cell: string; readonly outcome: string } {
  const cells = Object.entries(scoring.matrix).flatMap(([row, columns]) =>
    Object.entries(columns).map(([column, outcome]) => ({ cell: row + column, row, column, outcome })),
  );
  const cell = labelField(
    workbench,
    scoring,
    'cell',
    cells.map((each) => ({ value: each.cell, label: { en: each.cell } })),
  );
  workbench.run(`${cell} = string\\concatenate(${grade}, ${band})`);
  const outcome = labelField(workbench, scoring, 'outcome', [
    ...scoring.outcomes.map(({ id, title }) => ({ value: id, label: title })),
    { value: 'objection', label: { en: 'Objection', de: 'Widerspruch' }, style: 'danger' },
  ]);
  const found = workbench.variable("''");
  for (const { column, outcome: name, row } of cells) {
    const [left, right, value] = [row, column, name].map((text) => textLiteral(text) ?? "''");
    workbench.run(`${found} = ifThenElse(${grade} == ${left} && ${band} == ${right}, ${value}, ${found})`);
  }
  workbench.run(`${outcome} = ifThenElse(${objectionField(workbench)} == true, 'objection', ${found})`);
  return { cell, outcome };
}

function unlessObjection(workbench: Workbench, value: string): string {
  return `ifThenElse(${objectionField(workbench)} == true, '', ${value})`;
}

const labels: Readonly<Record<VerdictId, Text>> = {
  band: { en: 'band', de: 'Stufe' },
  cell: { en: 'cell', de: 'Zelle' },
  grade: { en: 'grade', de: 'Note' },
  outcome: { en: 'outcome', de: 'Ergebnis' },
};

function labelField(
  workbench: Workbench,
  scoring: Scoring,
  id: VerdictId,
  options: readonly Option[],
): string {
  return workbench.field(`${id}/${scoring.id}`, scoring.isDefault ? [id] : [scoring.id, id], {
    label: aspectOf(scoring.title, labels[id]),
    type: { type: 'enum', options },
    computed: true,
    says: { of: id, scoring: scoring.id },
  });
}
