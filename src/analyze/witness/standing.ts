import type { Facts } from '../../criteria/facts.ts';
import { historyOf } from '../../evaluate/history.ts';
import { initialState, reachedStages } from '../../evaluate/journey/journey-state.ts';
import { type ScoreRow, scoreRow } from '../../evaluate/score-row.ts';
import { factsOf, snapshotsOf } from '../../evaluate/snapshot.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Sample } from '../../model/sample.ts';

/** How a lead stands under one agreement at its instant, as the evaluator sees it. */
export interface Standing {
  readonly agreement: Agreement;
  /** Everything criteria can read, the score included, before any automatic move. */
  readonly facts: Facts;
  /** What `score` says of it, after all automatic moves. */
  readonly row: ScoreRow;
}

/** The same lead may stand differently under two agreements. */
export function standingOf(agreement: Agreement, lead: Sample): Standing {
  const history = historyOf(lead);
  const { asOf, id, recordedStage } = lead;
  const { lifecycle } = agreement;
  const snapshot = snapshotsOf(agreement, history)(asOf, null);
  const record = { ...history, id, ...(recordedStage !== undefined && { recordedStage }) };
  return {
    agreement,
    facts: factsOf(snapshot, reachedStages(lifecycle, initialState(lifecycle, recordedStage))),
    row: scoreRow(agreement, record, asOf),
  };
}
