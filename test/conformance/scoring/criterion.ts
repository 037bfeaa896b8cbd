import { isConnective } from '../../../src/criteria/atoms.ts';
import { type Explained, explain } from '../../../src/criteria/explain.ts';
import type { ScoreFacts } from '../../../src/criteria/facts.ts';
import { holds } from '../../../src/criteria/holds.ts';
import { historyOf } from '../../../src/evaluate/history.ts';
import { momentAt } from '../../../src/evaluate/moment.ts';
import { type Adapter, adapter } from '../adapter.ts';
import { instantOf } from '../neutral-values.ts';
import { criterionOf, type NeutralCriterion } from './neutral-criterion.ts';
import { dictionaryOf, leadOf, type NeutralLead } from './neutral-lead.ts';
import { type Exact, scaledOf } from './neutral-points.ts';

interface CriterionCase extends NeutralLead {
  readonly asOf: string;
  readonly criterion: NeutralCriterion;
  readonly score?: NeutralScore | null;
  readonly reached?: readonly string[];
}

interface NeutralScore {
  readonly total: Exact;
  readonly fit: Exact;
  readonly engagement: Exact;
  readonly grade: string;
  readonly band: string;
  readonly cell: string;
  readonly outcome: string;
}

/** Fine enough for every point in the files; the cases name no model and so no scale. */
const pointScale = 6;

export const criterion: Adapter = adapter((testCase: CriterionCase) => {
  const normal = criterionOf(testCase.criterion, testCase.attributes ?? {}, pointScale);
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
