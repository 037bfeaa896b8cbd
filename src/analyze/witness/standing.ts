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

/** The same lead may stand differently under two agreements. Both are worked out when somebody asks for them. */
export function standingOf(agreement: Agreement, lead: Sample): Standing {
  const history = historyOf(lead);
  const { asOf, id, recordedStage } = lead;
  const { lifecycle } = agreement;
  const record = { ...history, id, ...(recordedStage !== undefined && { recordedStage }) };
  let facts: Facts | undefined;
  let row: ScoreRow | undefined;
  return {
    agreement,
    get facts() {
      const reached = reachedStages(lifecycle, initialState(lifecycle, recordedStage));
      facts ??= factsOf(snapshotsOf(agreement, history)(asOf, null), reached);
      return facts;
    },
    get row() {
      row ??= scoreRow(agreement, record, asOf);
      return row;
    },
  };
}
