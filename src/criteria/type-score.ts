import { inside, type Place } from '../diagnostics/place.ts';
import { compareCodePoints } from '../support/code-points.ts';
import { parseScaledDecimal } from '../support/scaled-decimal.ts';
import type { Criterion, PointsTest, VerdictTest } from './criterion.ts';
import type { WrittenTest } from './type-criterion.ts';
import { listOf, onlyEntryOf, textOf } from './type-read.ts';
import { choicesOf, suggestion } from './type-suggestion.ts';
import type { ScoreVocabulary, Vocabulary } from './type-vocabulary.ts';

/** `{ total: { gte: 60 } }`, points scaled like the default scoring's. */
export function typePoints(
  { head, body, place }: WrittenTest,
  vocabulary: Vocabulary,
): Criterion | undefined {
  if (vocabulary.scores === 'forbidden') return reportScoreInScoring(`the ${head}`, place, vocabulary);
  if (vocabulary.scores === 'missing') return undefined;
  const [operator, written] = onlyEntryOf(body);
  const { scale, scoring } = vocabulary.scores;
  const value = parseScaledDecimal(textOf(written), scale);
  if (value !== undefined) return { op: pointsOf(head), comparison: comparisonOf(operator), value, place };
  vocabulary.report({
    code: 'criteria/points',
    place: inside(place, head, operator),
    message: `${textOf(written)} is no number of points of ${scoring}, which ${decimals(scale)}`,
    help: `round the points, or raise the \`scale\` of ${scoring}`,
  });
  return undefined;
}

/** `{ grade: { in: [A, B] } }`; also for bands, cells and outcomes. */
export function typeVerdict(
  { head, body, place }: WrittenTest,
  vocabulary: Vocabulary,
): Criterion | undefined {
  if (vocabulary.scores === 'forbidden') return reportScoreInScoring(`the ${head}`, place, vocabulary);
  if (vocabulary.scores === 'missing') return undefined;
  const { scoring } = vocabulary.scores;
  const [operator, written] = onlyEntryOf(body);
  const known = verdictsOf(verdictOf(head), vocabulary.scores);
  const at = inside(place, head, operator);
  const values = Array.isArray(written)
    ? listOf(written).map((value, index) => ({ value: textOf(value), place: inside(at, index) }))
    : [{ value: textOf(written), place: at }];
  const wrong = values.filter(({ value }) => !known.has(value));
  for (const { value, place: where } of wrong)
    reportVerdict({ head, value, place: where, known, scoring }, vocabulary);
  if (wrong.length > 0) return undefined;
  const distinct = [...new Set(values.map(({ value }) => value))].sort(compareCodePoints);
  return { op: verdictOf(head), values: distinct, place };
}

/** A scoring rule may not read what it decides (semantics §2). */
export function reportScoreInScoring(what: string, place: Place, { report }: Vocabulary): undefined {
  report({
    code: 'criteria/score-in-scoring',
    place,
    message: `a scoring rule reads ${what}`,
    help: 'ask about fields and signals here, and move this condition to the entry of a stage',
  });
}

interface WrongVerdict {
  readonly head: string;
  readonly value: string;
  readonly place: Place;
  readonly known: ReadonlySet<string>;
  readonly scoring: string;
}

function reportVerdict({ head, value, place, known, scoring }: WrongVerdict, { report }: Vocabulary): void {
  report({
    code: 'criteria/unknown-verdict',
    place,
    message:
      known.size === 0
        ? `the scoring ${scoring} gives no ${head}s`
        : `the scoring ${scoring} has no ${head} ${value}`,
    help:
      known.size === 0
        ? `declare ${head}s in ${scoring}`
        : suggestion(value, known, `its ${head}s are ${choicesOf(known)}`),
  });
}

/** The grades (with U), bands, cells or outcomes that a scoring can give. */
export function verdictsOf(verdict: VerdictTest['op'], scores: ScoreVocabulary): ReadonlySet<string> {
  if (verdict === 'band') return new Set(scores.bands);
  if (verdict === 'outcome') return new Set(scores.outcomes);
  const grades = scores.grades.length === 0 ? [] : [...scores.grades, 'U'];
  if (verdict === 'grade') return new Set(grades);
  return new Set(grades.flatMap((grade) => scores.bands.map((band) => grade + band)));
}

function decimals(scale: number): string {
  if (scale === 0) return 'counts whole points';
  return `keeps ${scale} ${scale === 1 ? 'decimal' : 'decimals'}`;
}

function pointsOf(head: string): PointsTest['op'] {
  if (head === 'total' || head === 'fit' || head === 'engagement') return head;
  throw new Error(`${head} has no points`);
}

function verdictOf(head: string): VerdictTest['op'] {
  if (head === 'grade' || head === 'band' || head === 'cell' || head === 'outcome') return head;
  throw new Error(`${head} is no verdict`);
}

function comparisonOf(operator: string): PointsTest['comparison'] {
  if (operator === 'gte' || operator === 'gt' || operator === 'lte' || operator === 'lt') return operator;
  throw new Error(`the schema let through the comparison ${operator}`);
}
