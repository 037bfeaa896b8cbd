import { historyOf } from '../../../src/evaluate/history.ts';
import { type Moment, momentAt } from '../../../src/evaluate/moment.ts';
import { decayTable } from '../../../src/evaluate/score/decay-table.ts';
import { decayedPoints } from '../../../src/evaluate/score/decayed-points.ts';
import type { ScoreLine, UsedEvent } from '../../../src/evaluate/score/line.ts';
import { lineOf } from '../../../src/evaluate/score/line-of-rule.ts';
import { type Score, scoreAt } from '../../../src/evaluate/score/score.ts';
import { formatRational } from '../../../src/support/rational.ts';
import { type Adapter, adapter } from '../adapter.ts';
import { instantOf, isGiven } from '../neutral-values.ts';
import type { CountCase, DecayCase, EventsCase, ScoreCase } from './events-case.ts';
import { dictionaryOf, leadOf } from './neutral-lead.ts';
import { decayOf, type NeutralModel, type NeutralRule, ruleOf, scoringOf } from './neutral-model.ts';
import { pointsText, scaledOf } from './neutral-points.ts';

export const decay: Adapter = adapter(({ points, scale, ages, ...testCase }: DecayCase) => {
  const normal = decayOf(testCase.decay);
  const scaled = scaledOf(points, scale);
  const table = decayTable(scaled, normal);
  const at = (age: number): number => {
    const looked = table.points[age] ?? table.tail;
    if (looked !== decayedPoints(scaled, normal, age)) throw new Error(`table and decay disagree at ${age}`);
    return looked;
  };
  return { table: ages.map((age) => pointsText(at(age), scale)) };
});

function momentOf(testCase: EventsCase): Moment {
  const resetAt = isGiven(testCase.resetAt) ? instantOf(testCase.resetAt) : undefined;
  return momentAt(dictionaryOf(testCase), historyOf(leadOf(testCase)), instantOf(testCase.asOf), resetAt);
}

export const count: Adapter = adapter((testCase: CountCase) => {
  const rule = ruleOf(testCase.rule, testCase.scale, testCase.attributes ?? {});
  const line = lineOf(rule, { dimension: 'engagement', group: 'group' }, momentOf(testCase));
  return neutralLine(line, testCase.rule, testCase.scale);
});

export const score: Adapter = adapter((testCase: ScoreCase) => {
  const scoring = scoringOf(testCase.model, testCase.attributes ?? {});
  const result = scoreAt(scoring, momentOf(testCase));
  if (result === null) return { score: null, outcome: 'objection' };
  if (result.fitShare !== undefined && result.fitShare.reached === undefined) {
    return { error: errorText(testCase) };
  }
  return neutralScore(result, testCase.model);
});

/** The wording of an error is not part of the format, only that there is one. */
function errorText(testCase: object): string {
  const expected = 'expect' in testCase ? testCase.expect : undefined;
  const hasError = typeof expected === 'object' && expected !== null && 'error' in expected;
  return hasError ? String(expected.error) : 'nothing is attainable';
}

function neutralScore(result: Score, model: NeutralModel): unknown {
  const points = (value: number) => pointsText(value, model.scale);
  const rules = model.dimensions.flatMap(({ id: dimension, groups }) =>
    groups.flatMap(({ id: group, rules: own }) => own.map((rule) => ({ dimension, group, rule }))),
  );
  const share = result.fitShare;
  const unknown = new Set(share?.unknown.map(({ rule, choice }) => choice ?? rule));
  return {
    lines: rules.map((placed) => neutralLine(lineFor(placed, result.lines), placed.rule, model.scale)),
    clamps: result.clamps.map(({ scope, id, points: by }) => ({ clamp: scope, id, points: points(by) })),
    groups: Object.fromEntries(
      result.dimensions.flatMap(({ groups }) => groups.map(({ id, points: by }) => [id, points(by)])),
    ),
    dimensions: Object.fromEntries(result.dimensions.map(({ id, points: by }) => [id, points(by)])),
    total: points(result.total),
    ...(share?.reached &&
      share.known && {
        attainable: points(share.attainable),
        knownAttainable: points(share.knownAttainable),
        fitPct: formatRational(share.reached),
        knownPct: formatRational(share.known),
        unknown: rules.map(({ rule }) => rule.id).filter((id) => unknown.has(id)),
      }),
    grade: result.grade,
    band: result.band,
    cell: result.cell,
    outcome: result.outcome,
  };
}

interface PlacedRule {
  readonly dimension: string;
  readonly group: string;
  readonly rule: NeutralRule;
}

/** Two groups may each have a set of the same name. */
function lineFor({ dimension, group, rule }: PlacedRule, lines: readonly ScoreLine[]): ScoreLine {
  const set = rule.kind === 'attribute' ? rule.exclusiveSet : undefined;
  const id = isGiven(set) ? `set ${set}` : rule.id;
  const line = lines.find((each) => each.rule === id && each.group === group && each.dimension === dimension);
  if (line === undefined) throw new Error(`no line for ${id}`);
  return line;
}

function neutralLine(line: ScoreLine, rule: NeutralRule, scale: number): unknown {
  const points = (value: number) => pointsText(value, scale);
  const head = { rule: rule.id, raw: points(line.raw), points: points(line.points) };
  switch (line.kind) {
    case 'attribute':
      return { ...head, hit: line.held };
    case 'exclusive':
      if (line.choice === rule.id) return { ...head, hit: true };
      return { rule: rule.id, hit: false, raw: '0', points: '0' };
    case 'inactivity':
      return { ...head, ...usedEvents(line.last === null ? [] : [line.last]) };
    case 'event':
      return {
        ...head,
        selected: line.selected,
        ...usedEvents(line.used),
        ...(line.count !== undefined && { counted: line.count }),
        ...(!isTiers(rule) && { perEvent: line.used.map(({ points: by = 0 }) => points(by)) }),
      };
  }
}

function usedEvents(events: readonly UsedEvent[]): { used: readonly string[]; ages: readonly number[] } {
  return { used: events.map(({ id }) => id), ages: events.map(({ age }) => age) };
}

function isTiers(rule: NeutralRule): boolean {
  return rule.kind === 'events' && rule.count.mode === 'tiers';
}
