import { columnProgramOf } from '../evaluate/columns/column-program.ts';
import type { ScoreColumns } from '../evaluate/columns/score-columns.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Instant } from '../support/instant.ts';
import type { BornLeads } from './qualification/decision-instants.ts';
import { type FirstQualifications, firstQualifications } from './qualification/first-qualifications.ts';

/** One agreement and the leads that it is replayed on. Plain data, so that another thread can be handed it. */
export interface Side {
  readonly agreement: Agreement;
  readonly columns: BornLeads;
  readonly asOf: Instant;
}

/** What one agreement makes of all leads. Plain data too. */
export interface ReplayedSide {
  /** Where they stand at asOf. */
  readonly scores: ScoreColumns;
  readonly qualified: FirstQualifications;
}

/** Replays the leads under one agreement; nothing of it looks at the other one. */
export function replayedSide({ agreement, columns, asOf }: Side): ReplayedSide {
  return {
    scores: columnProgramOf(agreement, columns).run(asOf),
    qualified: firstQualifications(agreement, columns, asOf),
  };
}
