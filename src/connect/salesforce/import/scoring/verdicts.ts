import { ForeignText } from '../../../../analyze/told/foreign-text.ts';
import type { Measure, Question } from '../../../../analyze/told/question.ts';
import type { Told } from '../../../../analyze/told/told.ts';
import type { Saying } from '../../../../compile/salesforce/lead-field.ts';
import type { Expression } from '../../../../compile/salesforce/read/expression.ts';
import type { VerdictTest } from '../../../../criteria/criterion.ts';
import { attainableFit } from '../../../../evaluate/score/attainable-fit.ts';
import type { Scoring } from '../../../../model/scoring.ts';
import { greatestCommonDivisor } from '../../../../support/greatest-divisor.ts';
import type { DraftRung, DraftScoring } from '../../../import/draft-agreement.ts';
import { numberTable, questionsOf, valueFor } from '../../../import/scoring/told-table.ts';
import { partsOf, textLiteral } from '../component-formula.ts';
import { callOf } from '../expression-shapes.ts';
import { type FieldFormula, type LeadReading, orForeign } from '../lead-reading.ts';

/** What is read off the points of a model. */
export interface Verdicts {
  readonly scoring: Pick<DraftScoring, 'bands' | 'grades' | 'matrix' | 'minKnown'>;
  readonly says: ReadonlyMap<string, Saying>;
}

type Cells = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Grades, bands and outcomes of a model, from the texts that are read off its points. */
export function verdictsOf(reading: LeadReading, scoring: Scoring): Verdicts {
  const all = textsAbout(reading, scoring).flatMap((formula) => {
    const read = verdictOf(reading, scoring, formula);
    return read === undefined ? [] : [{ name: formula.field.name.toLowerCase(), ...read }];
  });
  const none: Verdicts['scoring'] = { grades: [], bands: [] };
  const found = all.reduce((merged, { adds }) => Object.assign(merged, adds), { ...none });
  const hasBoth = found.grades.length > 0 && found.bands.length > 0;
  const { matrix, ...others } = found;
  const isWhole = matrix !== undefined && hasBoth;
  // Without both there are no cells and outcomes to speak of.
  const spoken = all.filter(({ of }) => isWhole || (of !== 'cell' && of !== 'outcome'));
  return {
    scoring: isWhole ? found : others,
    says: new Map(spoken.map(({ name, of }) => [name, { of, scoring: scoring.id }])),
  };
}

/** What one text is, and what it adds to the model; undefined where it is none, which becomes a finding. */
function verdictOf(
  reading: LeadReading,
  scoring: Scoring,
  formula: FieldFormula,
): { readonly of: VerdictTest['op']; readonly adds: Partial<Verdicts['scoring']> } | undefined {
  const cells = cellsIn(formula.expression);
  if (cells !== undefined) return { of: 'outcome', adds: { matrix: cells } };
  if (formula.expression.kind === 'signed' && formula.expression.sign === '&')
    return { of: 'cell', adds: {} };
  const ladder = orForeign(reading.names.findings, formula.field.name, formula, () =>
    ladderOf(reading.told(formula.expression), scoring),
  );
  return ladder && { of: 'grades' in ladder ? 'grade' : 'band', adds: ladder };
}

const ofScore = /^Read off the points of (?<title>.+)\.$/;

/** Text formulas that name a field with points of the model, those that only name their own kind last. */
function textsAbout({ names }: LeadReading, scoring: Scoring): readonly FieldFormula[] {
  const title = Object.values(scoring.title)[0] ?? '';
  return [...names.formulas.values()].filter(({ expression, field }) => {
    const named = ofScore.exec(field.description)?.groups?.['title'];
    if (named !== undefined) return named === title;
    const isText = field.type === 'Text';
    return (
      isText &&
      scoring.isDefault &&
      partsOf(expression).some(
        (part) => part.kind === 'field' && isPoints(names.formulas.get(part.name.toLowerCase())),
      )
    );
  });
}

function isPoints(formula: FieldFormula | undefined): boolean {
  return formula !== undefined && ['Currency', 'Number', 'Percent'].includes(formula.field.type);
}

/** `CASE(grade & "/" & band, "A/1", "fast-track", …)`. */
function cellsIn(expression: Expression): Cells | undefined {
  for (const part of partsOf(expression)) {
    const call = callOf(part, 'CASE');
    const [subject, ...arms] = call?.of ?? [];
    if (subject?.kind !== 'signed' || subject.sign !== '&') continue;
    const cells: Record<string, Record<string, string>> = {};
    for (let at = 0; at + 1 < arms.length; at += 2) {
      const [grade, band, ...more] = textLiteral(arms[at])?.split('/') ?? [];
      const outcome = textLiteral(arms[at + 1]);
      if (grade === undefined || band === undefined || outcome === undefined || more.length > 0)
        return undefined;
      cells[grade] = { ...cells[grade], [band]: outcome };
    }
    return cells;
  }
  return undefined;
}

type Ladder =
  | { readonly grades: readonly DraftRung<string>[]; readonly minKnown?: string }
  | { readonly bands: readonly DraftRung<number>[] };

/** Labels by points: of the fit they are grades, of the engagement bands. Throws ForeignText. */
function ladderOf(told: Told, scoring: Scoring): Ladder {
  const questions = questionsOf(told);
  const points = onlyPoints(questions);
  const part = partIn(points, scoring);
  const known = questions.find((question) => question.ask === 'least' && question.measure.of === 'known');
  const judged = assuming(told, (question) => question.ask !== 'objection');
  const { steps } = numberTable(judged);
  const rungs = steps.toReversed().map(({ from, value }) => {
    if (typeof value !== 'string' || !/^[A-Za-z0-9][A-Za-z0-9-]*$/.test(value))
      throw new ForeignText(`the label “${value ?? ''}”, where labels are letters, digits and hyphens`, 0);
    return { id: value, from };
  });
  if (new Set(rungs.map(({ id }) => id)).size < rungs.length)
    throw new ForeignText('a label that is given for points of two ranges', 0);
  if (part === 'engagement') {
    const unit = 10 ** scoring.scale;
    return {
      bands: rungs.map(({ from, id }) => (Number.isFinite(from) ? { id, from: from / unit } : { id })),
    };
  }
  const fit = scoring.dimensions.find(({ id }) => id === 'fit');
  const attainable = fit === undefined ? 0 : attainableFit(fit);
  if (attainable <= 0) throw new ForeignText('grades of a fit that nobody can reach', 0);
  return {
    grades: rungs.map(({ from, id }) => (from > 0 ? { id, from: shareOf(from, attainable) } : { id })),
    ...(known?.ask === 'least' && { minKnown: shareOf(known.least, attainable) }),
  };
}

function onlyPoints(questions: readonly Question[]): string {
  const parts = new Set(
    questions.flatMap((question) =>
      question.ask === 'least' && question.measure.of === 'points' ? [question.measure.part] : [],
    ),
  );
  const others = questions.filter(
    (question) =>
      question.ask !== 'objection' &&
      !((question.ask === 'least' || question.ask === 'held') && isOfScore(question.measure)),
  );
  const [only] = parts;
  if (only === undefined || parts.size > 1 || others.length > 0)
    throw new ForeignText('a label that is not read off one sum of points alone', 0);
  return only;
}

function isOfScore({ of }: Measure): boolean {
  return of === 'points' || of === 'known';
}

/** A model of one dimension has the points of it as its total. */
function partIn(points: string, { dimensions, total }: Scoring): string {
  const [only] = dimensions;
  const isSame = dimensions.length === 1 && total.min === undefined && total.max === undefined;
  const part = points === 'total' && isSame && only !== undefined ? only.id : points;
  if (part !== 'fit' && part !== 'engagement')
    throw new ForeignText(
      `labels of the points ${part}, where grades are read off fit and bands off engagement`,
      0,
    );
  return part;
}

/** The expression with every question but those about points answered. */
function assuming(told: Told, answer: (question: Question) => boolean): Told {
  switch (told.is) {
    case 'asked': {
      const { question } = told;
      const isPoints =
        (question.ask === 'least' || question.ask === 'held') && question.measure.of === 'points';
      return isPoints ? told : { is: 'constant', value: answer(question) };
    }
    case 'chosen': {
      const when = assuming(told.when, answer);
      if (when.is === 'constant') return assuming(when.value === true ? told.gives : told.otherwise, answer);
      return {
        ...told,
        when,
        gives: assuming(told.gives, answer),
        otherwise: assuming(told.otherwise, answer),
      };
    }
    case 'applied': {
      const of = told.of.map((part) => assuming(part, answer));
      return of.every((part) => part.is === 'constant')
        ? { is: 'constant', value: valueFor({ ...told, of }, () => false) }
        : { ...told, of };
    }
    default:
      return told;
  }
}

/** The roundest share from which so many of the attainable points are reached and no fewer. */
function shareOf(least: number, attainable: number): string {
  const [above, upTo] = [((least - 1) / attainable) * 100, (least / attainable) * 100];
  for (const step of [25, 10, 5, 1]) {
    const percent = Math.floor(upTo / step) * step;
    if (percent > above) return `${percent} %`;
  }
  const divisor = Number(greatestCommonDivisor(BigInt(least), BigInt(attainable)));
  return `${least / divisor}/${attainable / divisor}`;
}
