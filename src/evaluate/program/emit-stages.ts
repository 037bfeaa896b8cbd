import type { Lifecycle, Stage } from '../../model/lifecycle.ts';
import { block, type Lines } from '../../support/script-lines.ts';
import { textLiteral } from '../../support/script-literal.ts';
import { alwaysStops } from '../journey/gate.ts';
import { impliedStages, rankOf } from '../journey/stage-order.ts';
import { allOf, always, anyOf, type Condition, isNever, never, not, question } from './condition.ts';
import type { Draft } from './draft.ts';
import { areKnown } from './emit-attribute-test.ts';
import { emitCriterion } from './emit-criterion.ts';
import { emitGate } from './emit-gate.ts';
import { emitSignalTest } from './emit-signal-test.ts';

/** A stage that a lead may enter by itself. */
interface Entry {
  readonly stage: Stage;
  readonly rank: number;
  /** Everything but being before the stage. */
  readonly enters: Condition;
}

/** The automatic moves in stage order, each once, from the stage of rank `rank` (semantics §4). */
export interface EmittedStages {
  /** Which stages were reached, in the recorded one's own way. */
  readonly declare: () => Lines;
  readonly moves: () => Lines;
}

/** What is asked is known at once; what has to be kept of the stages only when every question of the program is put. */
export function emitStages(draft: Draft): EmittedStages {
  const { lifecycle } = draft.agreement;
  const isFree = not(emitGates(lifecycle, draft));
  const entries = lifecycle.stages.flatMap((stage, rank) =>
    stage.entry.automatic ? [{ stage, rank, enters: emitEntry(stage, isFree, draft) }] : [],
  );
  return {
    declare: () => declareReached(lifecycle, draft),
    moves: () => entries.flatMap((entry) => emitMove(lifecycle, entry, draft)),
  };
}

/**
 * Does any gate hold? Which one wins is no part of a row. Asked by each move, last: few leads come so far, and stages
 * reached meanwhile may change the answer.
 */
function emitGates({ gates }: Lifecycle, draft: Draft): Condition {
  const inOrder = [...gates.filter(alwaysStops), ...gates.filter((gate) => !alwaysStops(gate))];
  return anyOf(inOrder.map((gate) => emitGate(gate, draft)));
}

/** `require` always counts: gates, fields, criteria; a fast track skips the threshold (semantics §3, Entry). */
function emitEntry({ entry }: Stage, isFree: Condition, draft: Draft): Condition {
  const { fields, require, threshold, fastTrack } = entry;
  const isThere = threshold === undefined ? always : emitCriterion(threshold, 'stage', draft);
  const isFast =
    fastTrack === undefined ? never : emitSignalTest({ op: 'signal', ...fastTrack, count: 1 }, draft);
  return allOf([
    anyOf([isThere, isFast]),
    areKnown(fields, draft),
    require === undefined ? always : emitCriterion(require, 'stage', draft),
    isFree,
  ]);
}

function declareReached(lifecycle: Lifecycle, draft: Draft): Lines {
  return draft.reached.entries().map(({ key, name }) => {
    const answers = lifecycle.stages.map((recorded) => {
      const implied = impliedStages(lifecycle, 0, recorded);
      return recorded.id === key || implied.some(({ id }) => id === key);
    });
    return `let ${name} = ${draft.constants.nameOf(`[${answers.join(', ')}]`)}[rank]; // ${textLiteral(key)}`;
  });
}

function emitMove(lifecycle: Lifecycle, { stage, rank, enters }: Entry, draft: Draft): Lines {
  if (isNever(enters)) return [];
  const implied = impliedStages(lifecycle, -1, stage);
  const reached = draft.reached.entries().flatMap(({ key, name }) => {
    if (key === stage.id) return [`${name} = true;`];
    if (!implied.some(({ id }) => id === key)) return [];
    return [`if (rank < ${rankOf(lifecycle, key)}) ${name} = true;`];
  });
  return [
    `// stage ${textLiteral(stage.id)}`,
    ...block(`if (${allOf([question(`rank < ${rank}`), enters]).text})`, [...reached, `rank = ${rank};`]),
  ];
}
