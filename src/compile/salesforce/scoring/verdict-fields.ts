import { attainableFit } from '../../../evaluate/score/attainable-fit.ts';
import { unknownGrade } from '../../../evaluate/score/grade-ladder.ts';
import type { Dimension, Scoring } from '../../../model/scoring.ts';
import type { Rational } from '../../../support/rational.ts';
import type { Caveat } from '../../caveat.ts';
import type { Carrier } from '../carrier.ts';
import { argumentLiteral, textLiteral } from '../formula/literal.ts';
import { objectionField } from '../state-field.ts';
import { calculated, type Workbench } from '../workbench.ts';
import type { PointsField } from './dimension-fields.ts';
import { knownField } from './known-field.ts';
import { ladderText } from './ladder.ts';
import { gathered, gatheredCaveats } from './points-bound.ts';

/** Fields for grade, band, cell and outcome, as far as the model has them. */
export interface VerdictFields {
  readonly fields: Readonly<Partial<Record<'grade' | 'band' | 'cell' | 'outcome', string>>>;
  readonly carriers: readonly Carrier[];
}

/** What is read off the points; texts, blank under an objection but for the outcome, which then says so. */
export function verdictFields(
  workbench: Workbench,
  scoring: Scoring,
  dimensions: readonly PointsField[],
): VerdictFields {
  const fit = scoring.dimensions.find(({ id }) => id === 'fit');
  const pointsOf = (id: string): PointsField | undefined => dimensions.find((field) => field.id === id);
  const engagement = pointsOf('engagement');
  const band = scoring.bands.length === 0 ? undefined : bandField(workbench, scoring, engagement);
  const banded: readonly Carrier[] =
    band === undefined
      ? []
      : [
          {
            clause: `bands/${scoring.id}`,
            caveats: engagement === undefined ? [] : gatheredCaveats(engagement),
            fields: [band],
          },
        ];
  const bandOnly = { fields: band === undefined ? {} : { band }, carriers: banded };
  if (scoring.grades.length === 0) return bandOnly;
  const fitField = pointsOf('fit');
  if (fit === undefined || fitField === undefined || attainableFit(fit) <= 0) {
    return { ...bandOnly, carriers: [...banded, ...nothingAttainable(scoring)] };
  }
  const graded = gradeField(workbench, scoring, fit, fitField);
  const carriers = [...graded.carriers, ...banded];
  const fields = { ...bandOnly.fields, grade: graded.name };
  if (band === undefined || Object.keys(scoring.matrix).length === 0) return { fields, carriers };
  const read = engagement === undefined ? [fitField] : [fitField, engagement];
  const caveats = [...graded.known, ...gatheredCaveats(gathered(read, {}))];
  const cell = textField(workbench, scoring, 'cell', `${graded.name} & ${band}`);
  const outcome = textField(
    workbench,
    scoring,
    'outcome',
    outcomeText(workbench, scoring, graded.name, band),
  );
  return {
    fields: { ...fields, cell, outcome },
    carriers: [...carriers, { clause: `matrix/${scoring.id}`, caveats, fields: [cell, outcome] }],
  };
}

interface Graded {
  readonly name: string;
  /** Of what is known of the fit. */
  readonly known: readonly Caveat[];
  readonly carriers: readonly Carrier[];
}

/** Shares are compared as points, by cross-multiplication; below `minKnown` the grade is U. */
function gradeField(workbench: Workbench, scoring: Scoring, fit: Dimension, points: PointsField): Graded {
  const attainable = attainableFit(fit);
  const rungs = scoring.grades.map(({ from, id }) => {
    const least = from === undefined ? 0 : leastPoints(from, attainable);
    return least <= 0 ? { label: id } : { label: id, from: least };
  });
  const ladder = ladderText(points.name, scoring.scale, rungs, false);
  const known = scoring.minKnown && knownField(workbench, scoring, fit);
  const least = scoring.minKnown === undefined ? 0 : leastPoints(scoring.minKnown, attainable);
  const judged =
    known === undefined
      ? ladder
      : `IF(${known.name} >= ${argumentLiteral(least)}, ${ladder}, "${unknownGrade}")`;
  const name = textField(workbench, scoring, 'grade', unlessObjection(workbench, judged));
  const caveats = [...gatheredCaveats(points), ...(known?.caveats ?? [])];
  const carriers: readonly Carrier[] = [
    { clause: `grades/${scoring.id}`, caveats, fields: [name] },
    ...(known === undefined
      ? []
      : [{ clause: `min-known/${scoring.id}`, caveats: known.caveats, fields: [...known.fields, name] }]),
  ];
  return { name, known: known?.caveats ?? [], carriers };
}

/** The least whole number of scaled points that is this share of the attainable ones. */
function leastPoints({ denominator, numerator }: Rational, attainable: number): number {
  const [product, divisor] = [BigInt(numerator) * BigInt(attainable), BigInt(denominator)];
  return Number(product > 0n ? (product + divisor - 1n) / divisor : product / divisor);
}

function bandField(workbench: Workbench, scoring: Scoring, engagement: PointsField | undefined): string {
  const rungs = scoring.bands.map(({ from, id }) => ({ label: id, ...(from !== undefined && { from }) }));
  const ladder = engagement === undefined ? '""' : ladderText(engagement.name, scoring.scale, rungs, true);
  return textField(workbench, scoring, 'band', unlessObjection(workbench, ladder));
}

function outcomeText(workbench: Workbench, scoring: Scoring, grade: string, band: string): string {
  const arms = Object.entries(scoring.matrix).flatMap(([row, cells]) =>
    Object.entries(cells).map(([column, outcome]) => `"${row}/${column}", ${textLiteral(outcome) ?? '""'}`),
  );
  const found = arms.length === 0 ? '""' : `CASE(${grade} & "/" & ${band}, ${arms.join(', ')}, "")`;
  return `IF(${objectionField(workbench)}, "objection", ${found})`;
}

function unlessObjection(workbench: Workbench, text: string): string {
  return `IF(${objectionField(workbench)}, "", ${text})`;
}

function textField(
  workbench: Workbench,
  scoring: Scoring,
  id: 'band' | 'cell' | 'grade' | 'outcome',
  formula: string,
): string {
  const title = workbench.words(scoring.title);
  return workbench.add(
    calculated({
      name: workbench.fieldName(`${id}/${scoring.id}`, scoring.isDefault ? [id] : [scoring.id, id]),
      label: `${title}: ${id}`,
      description: `Read off the points of ${title}.`,
      type: { type: 'Text', length: 1300 },
      formula,
      says: { of: id, scoring: scoring.id },
    }),
  );
}

function nothingAttainable(scoring: Scoring): readonly Carrier[] {
  const nothing: Caveat = {
    fidelity: 'missing',
    words: { en: 'no fit points are attainable', de: 'es sind keine Profilpunkte erreichbar' },
  };
  const present = {
    grades: true,
    'min-known': scoring.minKnown !== undefined,
    matrix: scoring.bands.length > 0 && Object.keys(scoring.matrix).length > 0,
  };
  return Object.entries(present).flatMap(([kind, isPresent]) =>
    isPresent ? [{ clause: `${kind}/${scoring.id}`, caveats: [nothing] }] : [],
  );
}
