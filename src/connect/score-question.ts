import { type BudgetLimits, openBudget, within } from '../analyze/budget.ts';
import { openScene } from '../analyze/score/scene.ts';
import { openLeadSearch as openEngine } from '../analyze/search/open-lead-search.ts';
import { isIncomparable, openSpace } from '../analyze/space/space.ts';
import type { Choice, Measure } from '../analyze/told/question.ts';
import type { ToldValue } from '../analyze/told/told.ts';
import type { Criterion } from '../criteria/criterion.ts';
import { defaultScoring } from '../evaluate/default-scoring.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Sample } from '../model/sample.ts';

/** Whether any lead fulfils a criterion about its score: one that does, `none`, or undefined where that stayed open. */
export type ScoreQuestion = (criterion: Criterion) => Sample | 'none' | undefined;

/** Asks the engine of proofs, which pairs what attributes give with what events can add up to. */
export function openScoreQuestion(agreement: Agreement, limits: () => BudgetLimits): ScoreQuestion {
  const known = new Map<string, Sample | 'none' | undefined>();
  return (criterion) => {
    const key = JSON.stringify(criterion);
    if (!known.has(key)) known.set(key, asked(agreement, criterion, limits()));
    return known.get(key);
  };
}

function asked(
  agreement: Agreement,
  criterion: Criterion,
  limits: BudgetLimits,
): Sample | 'none' | undefined {
  const budget = openBudget(limits);
  const outcome = within(() => {
    const space = openSpace({ agreements: [agreement], extra: [criterion], budget });
    if (isIncomparable(space)) return undefined;
    const scene = openScene({ agreements: [agreement], space, budget });
    const engine = openEngine(scene, [agreement]);
    return engine.anyLead({ holds: space.nodeOf(criterion), confirms: () => true });
  });
  if ('exhausted' in outcome || outcome.found === undefined) return undefined;
  if (outcome.found.answer === 'proved') return 'none';
  return outcome.found.answer === 'refuted' ? outcome.found.witness.sample : undefined;
}

/** The lead's score lies in this class, up to but for `next`; undefined where criteria cannot ask for it. */
export function scoreCriterion(
  agreement: Agreement,
  of: Measure | Choice,
  value: ToldValue,
  next: number | undefined,
): Criterion | undefined {
  if (value === null || !('scoring' in of) || of.scoring !== defaultScoring(agreement)?.id) return undefined;
  if (of.of === 'grade' || of.of === 'band') return { op: of.of, values: [String(value)] };
  if (of.of !== 'points') return undefined;
  const { part } = of;
  if (part !== 'total' && part !== 'fit' && part !== 'engagement') return undefined;
  const least: Criterion = { op: part, comparison: 'gte', value: Number(value) };
  return next === undefined ? least : { op: 'all', of: [least, { op: part, comparison: 'lt', value: next }] };
}
