import { isConnective } from '../../../src/criteria/atoms.ts';
import type { Criterion } from '../../../src/criteria/criterion.ts';
import type { Stage } from '../../../src/model/lifecycle.ts';
import { type Adapter, adapter } from '../adapter.ts';
import { instantOf } from '../neutral-values.ts';
import {
  type CriterionCase,
  type NeutralScore,
  normalCriterion,
  pointScale,
  questionsOf,
} from '../scoring/criterion-case.ts';
import { definitionOf, dictionaryOf, leadOf } from '../scoring/neutral-lead.ts';
import { agreementOf, routingOf } from '../sql/neutral-agreement.ts';
import { givenScore } from './given-score.ts';
import { rowOf } from './row-of.ts';

/** Whether the criterion and each of its questions hold, as the answer of a routing rule. */
export const criterion: Adapter = adapter((testCase: CriterionCase) => {
  const normal = normalCriterion(testCase);
  return {
    value: holds(normal, testCase),
    atoms: questionsOf(normal).map(({ path, atom }) => [path, holds(atom, testCase)]),
  };
});

/** Where a lead is asked; it lies with sales there and has passed the stages before. */
const askedStage = 'asked';

function holds(when: Criterion, testCase: CriterionCase): boolean {
  const { reached = [], score } = testCase;
  const plain = agreementOf(dictionaryOf(testCase), {});
  const stages = [...(reached.length === 0 ? ['first'] : reached), askedStage].map(stageOf);
  const { handoff } = plain.lifecycle;
  const lifecycle = {
    ...plain.lifecycle,
    stages,
    handoff: { ...handoff, stage: askedStage, acceptance: askedStage },
  };
  const asked = score ? withGivenCell(when, score) : when;
  const agreement = {
    ...plain,
    lifecycle,
    scorings: score ? { given: givenScore(score, pointScale) } : {},
    routing: routingOf([{ id: 'held', when: asked, assign: { to: 'queue', queue: 'held' } }]),
  };
  const lead = { ...leadOf(testCase), recordedStage: askedStage };
  return rowOf(agreement, lead, instantOf(testCase.asOf)).route !== null;
}

function stageOf(id: string, rank: number): Stage {
  const entry = { automatic: false, fields: [], expected: [] };
  return { ...definitionOf(id), rank, category: 'open', skippable: false, entry };
}

/** A row makes its cell of grade and band; where the case calls it otherwise, the two names change places. */
function withGivenCell(part: Criterion, score: NeutralScore): Criterion {
  if (isConnective(part)) {
    return { ...part, of: part.of.map((inner) => withGivenCell(inner, score)) };
  }
  if (part.op !== 'cell') return part;
  const made = score.grade + score.band;
  const names = new Map([
    [score.cell, made],
    [made, score.cell],
  ]);
  return { ...part, values: part.values.map((value) => names.get(value) ?? value) };
}
