import { ForeignText } from '../../../analyze/told/foreign-text.ts';
import type { Choice, Measure, Question } from '../../../analyze/told/question.ts';
import type { Told, ToldValue } from '../../../analyze/told/told.ts';
import type { Agreement } from '../../../model/agreement.ts';
import { ownValue } from '../../../support/own-value.ts';
import { type CriterionData, criterionData } from '../criteria/criterion-data.ts';
import { allOf, always, anyOf, isNever, keyOf, notOf, type Said } from '../criteria/said.ts';
import { casesOfTold, saidOfTold } from '../criteria/said-of-told.ts';
import { simplified } from '../criteria/simplified.ts';
import { choiceTableOf, numberTable } from './told-table.ts';

/** Points, as definitions write them, of scaled ones. */
export type PointsData = (scaled: number) => number;

/** A condition and its points, in the order in which they are tried. */
interface PointsCase {
  readonly when: Said;
  readonly points: number;
}

/** A rule on fields that gives these points, in the words of its definition. Throws ForeignText. */
export function attributeRule(agreement: Agreement, told: Told, shown: PointsData): CriterionData {
  const cases = casesByOrder(agreement, told);
  const data = cases.map(({ points, when }) => ({
    when: criterionData(agreement, when),
    points: shown(points),
  }));
  const [only] = data;
  if (only === undefined) throw new ForeignText('points that are always 0', 0);
  if (data.length === 1) return only;
  return { exclusive: data.map((one, index) => ({ id: `case-${index + 1}`, ...one })) };
}

/** Where the expression asks about one thing only, its values; else its conditions as they are written. */
function casesByOrder(agreement: Agreement, told: Told): readonly PointsCase[] {
  const about = onlySubject(told);
  if (about?.of === 'measure') return numberCases(told, about.measure);
  if (about?.of === 'choice') return choiceCases(agreement, told, about.choice);
  const { cases, rest } = orderedCases(agreement, told);
  const all = rest === 0 ? cases : [...cases, { when: always, points: rest }];
  return withoutZeros(all.map(({ points, when }) => ({ points, when: simplified(when) })));
}

type Subject =
  | { readonly of: 'measure'; readonly measure: Measure }
  | { readonly of: 'choice'; readonly choice: Choice };

/** The one number or choice that an expression is about. */
export function onlySubject(told: Told): Subject | undefined {
  const questions = questionsIn(told);
  const [first] = questions;
  if (first === undefined) return undefined;
  if (first.ask === 'one') {
    const key = JSON.stringify(first.choice);
    const isOne = questions.every((each) => each.ask === 'one' && JSON.stringify(each.choice) === key);
    return isOne ? { of: 'choice', choice: first.choice } : undefined;
  }
  if (first.ask !== 'held' && first.ask !== 'least') return undefined;
  const key = JSON.stringify(first.measure);
  const isOne = questions.every(
    (each) => (each.ask === 'held' || each.ask === 'least') && JSON.stringify(each.measure) === key,
  );
  return isOne ? { of: 'measure', measure: first.measure } : undefined;
}

function questionsIn(told: Told): readonly Question[] {
  switch (told.is) {
    case 'asked':
      return [told.question];
    case 'chosen':
      return [told.when, told.gives, told.otherwise].flatMap(questionsIn);
    case 'applied':
      return told.of.flatMap(questionsIn);
    case 'measured':
      throw new ForeignText('points that grow with a number of the lead', 0);
    default:
      return [];
  }
}

function numberCases(told: Told, measure: Measure): readonly PointsCase[] {
  const { blank, steps } = numberTable(told);
  const ranges = steps.flatMap(({ from, value }, index): readonly PointsCase[] => {
    const below = steps[index + 1]?.from;
    const points = pointsOf(value);
    const least: Said = { is: 'asked', question: { ask: 'least', measure, least: from } };
    const held: Said = { is: 'asked', question: { ask: 'held', measure } };
    const start = from === Number.NEGATIVE_INFINITY ? [] : [least];
    const end: readonly Said[] = below === undefined ? [] : [{ is: 'below', measure, below }];
    const bounds = [...start, ...end];
    return points === 0 ? [] : [{ when: bounds.length === 0 ? held : allOf(bounds), points }];
  });
  const held: Said = { is: 'asked', question: { ask: 'held', measure } };
  const none = pointsOf(blank);
  return none === 0 ? ranges : [...ranges, { when: notOf(held), points: none }];
}

function choiceCases(agreement: Agreement, told: Told, choice: Choice): readonly PointsCase[] {
  const { named, none, other } = choiceTableOf(told);
  const is = (value: string | null): Said => ({ is: 'asked', question: { ask: 'one', choice, value } });
  const byPoints = new Map<number, Said[]>();
  for (const { gives, value } of named) {
    const points = pointsOf(gives);
    byPoints.set(points, [...(byPoints.get(points) ?? []), is(value)]);
  }
  const rest = hasOthers(agreement, choice, named.length) ? pointsOf(other) : 0;
  const groups = [...byPoints].map(([points, of]) => ({ points, when: anyOf(of) }));
  // What has the points of all others needs no case of its own.
  const own = groups.filter(({ points }) => points !== rest);
  const blank = pointsOf(none);
  return withoutZeros([
    ...own,
    ...(rest === 0 ? [] : [{ when: notOf(is(null)), points: rest }]),
    ...(blank === 0 ? [] : [{ when: is(null), points: blank }]),
  ]);
}

function hasOthers({ fields }: Agreement, choice: Choice, named: number): boolean {
  if (choice.of !== 'attribute') return false;
  const field = ownValue(fields, choice.attribute);
  if (field?.type === 'boolean') return named < (field.nullable ? 2 : 1) || !field.nullable;
  return named < (field?.values.length ?? 0);
}

/** The conditions one after the other: each is only tried where none before it held. */
function orderedCases(
  agreement: Agreement,
  told: Told,
): { readonly cases: readonly PointsCase[]; readonly rest: number } {
  if (told.is === 'constant') return { cases: [], rest: pointsOf(told.value) };
  if (told.is === 'chosen') {
    const when = saidOfTold(agreement, told.when);
    const inside = orderedCases(agreement, told.gives);
    const otherwise = orderedCases(agreement, told.otherwise);
    const own = [
      ...inside.cases.map(({ points, when: part }) => ({ points, when: allOf([when, part]) })),
      { points: inside.rest, when },
    ];
    return { cases: [...own, ...otherwise.cases], rest: otherwise.rest };
  }
  const cases = casesOfTold(agreement, told).map(({ value, when }) => ({ when, points: pointsOf(value) }));
  return { cases: cases.filter(({ when }) => !isNever(simplified(when))), rest: 0 };
}

/** Without cases at the end that give nothing, and with neighbours of the same points as one. */
function withoutZeros(cases: readonly PointsCase[]): readonly PointsCase[] {
  const joined: PointsCase[] = [];
  for (const one of cases.filter(({ when }) => !isNever(when))) {
    const last = joined.at(-1);
    if (last !== undefined && last.points === one.points && keyOf(one.when) !== keyOf(always))
      joined[joined.length - 1] = { points: one.points, when: anyOf([last.when, one.when]) };
    else joined.push(one);
  }
  while (joined.at(-1)?.points === 0) joined.pop();
  return joined;
}

/** Points have six digits after the point at most. */
export function isPoints(value: number): boolean {
  const millionths = value * 1e6;
  return Number.isSafeInteger(Math.round(millionths)) && Math.abs(millionths - Math.round(millionths)) < 1e-3;
}

function pointsOf(value: ToldValue): number {
  if (typeof value !== 'number') throw new ForeignText('a blank or a text where points are expected', 0);
  if (!isPoints(value)) throw new ForeignText(`${value} points, which have too many digits`, 0);
  return value;
}
