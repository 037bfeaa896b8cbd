import { attributesRead } from '../../../criteria/attributes-read.ts';
import type { Criterion } from '../../../criteria/criterion.ts';
import type { AttributeRule, ExclusiveRule, InactivityRule, ScoringRule } from '../../../model/scoring.ts';
import { missingCondition } from './attribute-condition.ts';
import { conditionOf } from './condition.ts';
import { literal } from './constants.ts';
import { eventRuleLines } from './event-rule-lines.ts';
import { answersByCode, isTimed, missingByCode, onlyAttribute } from './folded-answers.ts';
import { addColumn, type Sum } from './sum.ts';
import { fieldColumn, type Workbench } from './workbench.ts';

/** Where the points of a group's rules are added up. */
export interface GroupSums {
  readonly points: Sum;
  /** Attainable points of unknown rules; only where a grade asks how much is known. */
  readonly lost?: Sum;
}

/** The lines that add what a rule contributes; what tables can say is put into the sums instead (semantics §3). */
export function ruleLines(rule: ScoringRule, sums: GroupSums, bench: Workbench): readonly string[] {
  switch (rule.kind) {
    case 'attribute':
      return attributeLines(rule, sums, bench);
    case 'exclusive':
      return exclusiveLines(rule, sums, bench);
    case 'event':
      return eventRuleLines(rule, sums.points, bench);
    case 'inactivity':
      return inactivityLines(rule, sums.points, bench);
  }
}

function attributeLines(
  { when, points }: AttributeRule,
  sums: GroupSums,
  bench: Workbench,
): readonly string[] {
  if (foldChoices([{ when, points }], sums, bench)) return [];
  const line = `if (${conditionOf(when, bench)}) ${sums.points.name} += ${literal(points)};`;
  const missing = missingAny(when, bench);
  if (sums.lost === undefined || points <= 0 || missing === 'false') return [line];
  return [line, `else if (${missing}) ${sums.lost.name} += ${literal(points)};`];
}

interface Choice {
  readonly when: Criterion;
  readonly points: number;
}

/** The first choice that holds; when none does, the choices that read something missing are unknown. */
function exclusiveLines({ choices }: ExclusiveRule, sums: GroupSums, bench: Workbench): readonly string[] {
  if (foldChoices(choices, sums, bench)) return [];
  const tests = choices.map(
    ({ when, points }) =>
      `if (${conditionOf(when, bench)}) { ${sums.points.name} += ${literal(points)}; break choice; }`,
  );
  return ['choice: {', ...tests, ...lostLines(choices, sums, bench), '}'];
}

function lostLines(choices: readonly Choice[], { lost }: GroupSums, bench: Workbench): readonly string[] {
  const worth = choices.filter(({ points }) => points > 0);
  if (lost === undefined || worth.length === 0) return [];
  const known = worth.map(
    ({ when, points }) =>
      `if (most < ${literal(points)} && !${missingAny(when, bench)}) most = ${literal(points)};`,
  );
  return ['let most = 0;', ...known, `${lost.name} += ${literal(mostPoints(choices))} - most;`];
}

function mostPoints(choices: readonly Choice[]): number {
  return choices.reduce((most, { points }) => Math.max(most, points), 0);
}

function missingAny(when: Criterion, bench: Workbench): string {
  const missing = attributesRead(when)
    .map((attribute) => missingCondition(attribute, bench))
    .filter((condition) => condition !== 'false');
  return missing.length === 0 ? 'false' : `(${missing.join(' || ')})`;
}

/** Puts the first choice that holds into the tables of the only column asked about; false when there is no such column. */
function foldChoices(choices: readonly Choice[], { points, lost }: GroupSums, bench: Workbench): boolean {
  const all: Criterion = { op: 'all', of: choices.map(({ when }) => when) };
  const attribute = onlyAttribute(all);
  const column = attribute === undefined ? undefined : fieldColumn(bench, attribute);
  if (attribute === undefined || column?.kind !== 'codes' || isTimed(all, column.values)) return false;
  const asked = { fields: bench.agreement.fields, attribute, values: column.values };
  const answers = choices.map(({ when }) => answersByCode(when, asked));
  const missing = [...missingByCode(asked)];
  const held = missing.map((_, code) => answers.findIndex((byCode) => byCode[code] === 1));
  addColumn(
    points,
    attribute,
    held.map((index) => choices[index]?.points ?? 0),
  );
  if (lost === undefined) return true;
  const unread = choices.filter(({ when }) => attributesRead(when).length === 0);
  const unknown = mostPoints(choices) - mostPoints(unread);
  addColumn(
    lost,
    attribute,
    held.map((index, code) => (index < 0 && missing[code] === 1 ? unknown : 0)),
  );
  return true;
}

/** Points off for every full interval since the newest event of the signals; nothing when there never was one. */
function inactivityLines(
  { signals, per, everyDays, floor }: InactivityRule,
  sum: Sum,
  bench: Workbench,
): readonly string[] {
  const { constants, openings, columns } = bench;
  const { events } = columns;
  const listed = Uint8Array.from({ length: openings.size }, (_, opened) =>
    Number(signals.includes(openings.openSignal(opened) ?? '')),
  );
  const isOther = `${constants.nameOf(listed)}[open + ${constants.nameOf(events.signals.codes)}[newest]] === 0`;
  const isLater = events.from === undefined ? '' : ` || ${constants.nameOf(events.from)}[newest] > asOf`;
  const intervals = `Math.floor(Math.floor((asOf - ${constants.nameOf(events.at)}[newest]) / 86400000) / ${literal(everyDays)})`;
  const points = `0 - ${literal(per)} * ${intervals}`;
  return [
    '{',
    'let newest = first;',
    `while (newest < last && (${isOther}${isLater})) newest++;`,
    `if (newest < last) ${sum.name} += ${floor === undefined ? points : `Math.max(${literal(floor)}, ${points})`};`,
    '}',
  ];
}
