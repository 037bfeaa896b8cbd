import { isConnective } from '../../../src/criteria/atoms.ts';
import { type Explained, explain } from '../../../src/criteria/explain.ts';
import type { ScoreFacts } from '../../../src/criteria/facts.ts';
import { holds } from '../../../src/criteria/holds.ts';
import { historyOf } from '../../../src/evaluate/history.ts';
import { momentAt } from '../../../src/evaluate/moment.ts';
import { type Adapter, adapter } from '../adapter.ts';
import { instantOf } from '../neutral-values.ts';
import { type CriterionCase, type NeutralScore, normalCriterion, pointScale } from './criterion-case.ts';
import { dictionaryOf, leadOf } from './neutral-lead.ts';
import { type Exact, scaledOf } from './neutral-points.ts';

export const criterion: Adapter = adapter((testCase: CriterionCase) => {
  const normal = normalCriterion(testCase);
  const moment = momentAt(dictionaryOf(testCase), historyOf(leadOf(testCase)), instantOf(testCase.asOf));
  const facts = { ...moment.facts, score: scoreOf(testCase.score), reached: new Set(testCase.reached) };
  const explained = explain(normal, facts);
  if (explained.held !== holds(normal, facts)) throw new Error('explain and holds disagree');
  return { value: explained.held, atoms: atomsOf(explained) };
});

function scoreOf(score: NeutralScore | null | undefined): ScoreFacts | null {
  if (score === null || score === undefined) return null;
  const points = (value: Exact) => scaledOf(value, pointScale);
  return {
    ...score,
    total: points(score.total),
    fit: points(score.fit),
    engagement: points(score.engagement),
  };
}

function atomsOf({ criterion: part, path, held, parts }: Explained): readonly unknown[] {
  return isConnective(part) ? parts.flatMap(atomsOf) : [[path, held]];
}
