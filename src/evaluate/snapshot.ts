import type { Facts } from '../criteria/facts.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Scoring } from '../model/scoring.ts';
import type { Instant } from '../support/instant.ts';
import { defaultScoring } from './default-scoring.ts';
import type { History } from './history.ts';
import { type Dictionary, type Moment, momentAt } from './moment.ts';
import { type Score, scoreAt } from './score/score.ts';

/** A lead at one instant with the score of the agreement's default scoring. */
export interface Snapshot {
  readonly moment: Moment;
  /** Null under an objection, and in an agreement without a scoring. It is worked out when somebody asks for it. */
  readonly score: Score | null;
}

/** The lead at an instant, with the events at or before `resetAt` hidden; null = no score reset. */
export type Snapshots = (at: Instant, resetAt: Instant | null) => Snapshot;

/** Snapshots of one lead. The last one is kept, for a decision looks several times at the same instant. */
export function snapshotsOf(
  agreement: Dictionary & Pick<Agreement, 'scorings'>,
  history: History,
): Snapshots {
  const scoring = defaultScoring(agreement);
  let last:
    | { readonly at: Instant; readonly resetAt: Instant | null; readonly snapshot: Snapshot }
    | undefined;
  return (at, resetAt) => {
    if (last?.at !== at || last.resetAt !== resetAt) {
      const moment = momentAt(agreement, history, at, resetAt ?? undefined);
      last = { at, resetAt, snapshot: scoredAt(scoring, moment) };
    }
    return last.snapshot;
  };
}

function scoredAt(scoring: Scoring | undefined, moment: Moment): Snapshot {
  let score: Score | null | undefined;
  return {
    moment,
    get score() {
      if (score === undefined) score = scoring === undefined ? null : scoreAt(scoring, moment);
      return score;
    },
  };
}

/** Everything criteria can ask at the snapshot, for a lead that has reached these stages in its cycle. */
export function factsOf(snapshot: Snapshot, reached: ReadonlySet<string>): Facts {
  return {
    ...snapshot.moment.facts,
    get score() {
      return snapshot.score;
    },
    reached,
  };
}
