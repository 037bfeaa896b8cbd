import { declareStages, type StageTerms } from './journey/declare-stages.ts';
import { routeTerm, targetTerm } from './journey/route-term.ts';
import { declareScore } from './score/declare-score.ts';
import type { ScoreTerms } from './score/score-terms.ts';
import { no, type Term, whole } from './term.ts';
import type { Version } from './version.ts';

/** What a version decides about the lead, each part declared when it is first asked for. */
export interface Decided {
  readonly version: Version;
  readonly score: () => ScoreTerms;
  readonly stages: () => StageTerms;
  readonly route: () => Term;
  readonly target: () => Term;
}

export function decidedBy(version: Version): Decided {
  let [score, stages]: [{ readonly terms: ScoreTerms | undefined } | undefined, StageTerms | undefined] = [
    undefined,
    undefined,
  ];
  const scored = (): ScoreTerms | undefined => {
    score ??= { terms: declareScore(version) };
    return score.terms;
  };
  const staged = (): StageTerms => {
    stages ??= declareStages(version, scored());
    return stages;
  };
  const route = (): Term => routeTerm(version, scored(), staged());
  return {
    version,
    score: () => scored() ?? unscoredTerms,
    stages: staged,
    route,
    target: () => targetTerm(version, route(), staged()),
  };
}

/** Of an agreement without a scoring. */
const unscoredTerms: ScoreTerms = {
  exists: no,
  fit: '0',
  engagement: '0',
  total: '0',
  grade: whole(-1),
  band: whole(-1),
  cell: whole(-1),
  outcome: whole(-1),
};
