import type { Bounds, Dimension, Group, Scoring, ScoringRule } from '../../model/scoring.ts';
import type { Lines } from '../../support/script-lines.ts';
import { numberLiteral, textLiteral } from '../../support/script-literal.ts';
import type { Draft } from './draft.ts';
import { emitChoices } from './emit-choices.ts';
import { emitEventRule, emitInactivityRule } from './emit-event-rule.ts';
import { type KnownPoints, lossOfChoices, lossOfRule } from './known-points.ts';
import { ruleTitle } from './rule-title.ts';

/** Lines that give the points of every dimension, before the events are read and after it. */
export interface EmittedPoints {
  /** Before the first event. */
  readonly declare: Lines;
  /** After the last one; dimension i has its points in `dimension<i>`. */
  readonly settle: Lines;
}

/** The points of a scoring up to its dimensions; `known` follows how much of the fit can be judged. */
export function emitPoints(scoring: Scoring, known: KnownPoints | undefined, draft: Draft): EmittedPoints {
  const parts = scoring.dimensions.map((dimension, index) => {
    const follows = dimension.id === 'fit' ? known : undefined;
    return emitDimension(dimension, index, follows, draft);
  });
  return { declare: parts.flatMap(({ declare }) => declare), settle: parts.flatMap(({ settle }) => settle) };
}

function emitDimension(
  dimension: Dimension,
  index: number,
  known: KnownPoints | undefined,
  draft: Draft,
): EmittedPoints {
  const sums = dimension.groups.map((_, at) => `group${index}x${at}`);
  const groups = dimension.groups.flatMap((group, at) =>
    emitGroup(group, `group${index}x${at}`, known?.groups[at], draft),
  );
  const name = `dimension${index}`;
  return {
    declare: sums.map((sum) => `let ${sum} = 0;`),
    settle: [
      ...groups,
      `let ${name} = ${sums.length === 0 ? '0' : sums.join(' + ')}; // dimension ${textLiteral(dimension.id)}`,
      ...emitBounds(name, dimension),
    ],
  };
}

function emitGroup(group: Group, sum: string, known: string | undefined, draft: Draft): Lines {
  return [
    `// group ${textLiteral(group.id)}`,
    ...group.rules.flatMap((rule) => emitRule(rule, sum, known, draft)),
    ...emitBounds(sum, group),
  ];
}

/** Raised to the least first, then brought below the most. */
export function emitBounds(name: string, { min, max }: Bounds): Lines {
  return [
    ...(min === undefined ? [] : [`if (${name} < ${numberLiteral(min)}) ${name} = ${numberLiteral(min)};`]),
    ...(max === undefined ? [] : [`if (${name} > ${numberLiteral(max)}) ${name} = ${numberLiteral(max)};`]),
  ];
}

function emitRule(rule: ScoringRule, sum: string, known: string | undefined, draft: Draft): Lines {
  const lines = emitLines(rule, sum, known, draft);
  return lines.length === 0 ? [] : [ruleTitle(rule.id), ...lines];
}

function emitLines(rule: ScoringRule, sum: string, known: string | undefined, draft: Draft): Lines {
  switch (rule.kind) {
    case 'attribute': {
      const loss = known === undefined ? [] : lossOfRule(rule, known, draft);
      return emitChoices([rule], sum, loss, draft);
    }
    case 'exclusive': {
      const loss = known === undefined ? [] : lossOfChoices(rule, known, draft);
      return emitChoices(rule.choices, sum, loss, draft);
    }
    case 'event':
      return emitEventRule(rule, sum, draft);
    case 'inactivity':
      return emitInactivityRule(rule, sum, draft);
  }
}
