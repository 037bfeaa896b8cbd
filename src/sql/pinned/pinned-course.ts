import type { Agreement } from '../../model/agreement.ts';
import type { AgreementInForce } from '../../model/agreement-in-force.ts';
import { entryModels } from '../journey/entry-models.ts';
import { answerModels, handoffModels, offerModel } from '../journey/handoff-models.ts';
import type { JourneyOptions } from '../journey/history-models.ts';
import type { Model } from '../models/model.ts';
import { byCycle, cycleBegin } from './by-cycle.ts';
import { pinnedHistoryModels } from './pinned-reason.ts';

/** From the history of leads to the answers to each offer; reasons and acceptance are those of the time at which a cycle began. */
export function pinnedCourseModels(
  agreement: Agreement,
  versions: readonly AgreementInForce[],
  options: JourneyOptions,
): readonly Model[] {
  return [
    ...pinnedHistoryModels(agreement, versions, options),
    ...entryModels(agreement),
    ...(versions.length > 1 ? [cycleBegin] : []),
    ...byCycle(versions, (own) => [offerModel(own, options), ...answerModels(own, options)]),
  ];
}

/** What became of each offer, over `handoff_deadline`. */
export function pinnedHandoffModels(
  versions: readonly AgreementInForce[],
  options: JourneyOptions,
): readonly Model[] {
  return byCycle(versions, (own) => handoffModels(own, options));
}
