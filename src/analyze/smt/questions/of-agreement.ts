import type { Criterion } from '../../../criteria/criterion.ts';
import type { Agreement } from '../../../model/agreement.ts';
import { type CriterionInUse, criteriaInUse } from '../../../model/criteria-in-use.ts';
import type { Stage } from '../../../model/lifecycle.ts';
import { criterionTerm } from '../criterion-term.ts';
import type { Decided } from '../decided.ts';
import { entryTerms } from '../journey/entry-term.ts';
import type { Question } from '../question.ts';
import { all, not, type Term } from '../term.ts';

/** What can be asked of one agreement. Each claims that something never happens, so a good answer is `sat` mostly. */
export function questionsOf(agreement: Agreement): readonly Question<Decided>[] {
  const automatic = agreement.lifecycle.stages.filter(({ entry }) => entry.automatic);
  return [
    ...automatic.map(unreachable),
    ...automatic.map(contradicting),
    ...[...criteriaInUse(agreement)].map(unfulfillable),
  ];
}

function unreachable(stage: Stage): Question<Decided> {
  return {
    path: `never-reached/${stage.id}`,
    claim: `No lead reaches the threshold of ${stage.id}.`,
    claimOf: (decided) => not(entryOf(stage, decided).threshold),
  };
}

function contradicting(stage: Stage): Question<Decided> {
  return {
    path: `never-admitted/${stage.id}`,
    claim: `No lead without a true gate has what ${stage.id} requires.`,
    claimOf: (decided) => {
      const { blocked, complete, require } = entryOf(stage, decided);
      return not(all([not(blocked), complete, require]));
    },
  };
}

function entryOf(stage: Stage, { version, score, stages }: Decided) {
  const { reached } = stages();
  return entryTerms(stage, version, { score: score(), reached });
}

function unfulfillable({ criterion, by }: CriterionInUse, index: number): Question<Decided> {
  return {
    path: `never-holds/${index + 1}-${by.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    claim: `No lead fulfils the criterion of ${by}.`,
    claimOf: (decided) => not(anywhere(criterion, decided)),
  };
}

/** Scoring rules ask for nothing that has to be declared first. */
function anywhere(criterion: Criterion, { version, score, stages }: Decided): Term {
  const reached = (stage: string): Term => stages().reached(stage);
  return readsScore(criterion)
    ? criterionTerm(criterion, version, { score: score(), reached })
    : criterionTerm(criterion, version, { reached });
}

function readsScore(criterion: Criterion): boolean {
  if ('of' in criterion) return criterion.of.some(readsScore);
  return ['total', 'fit', 'engagement', 'grade', 'band', 'cell', 'outcome'].includes(criterion.op);
}
