import type { Agreement } from '../../model/agreement.ts';
import { clockFactModels } from '../../sql/clock-facts/clock-fact-models.ts';
import { handoffDeadline } from '../../sql/clock-facts/handoff-window.ts';
import { clockModels } from '../../sql/clocks/clock-models.ts';
import { entryModels } from '../../sql/journey/entry-models.ts';
import { answerModels, handoffModels, offerModel } from '../../sql/journey/handoff-models.ts';
import { historyModels } from '../../sql/journey/history-models.ts';
import { lifecycleModels } from '../../sql/journey/lifecycle-tables.ts';
import type { Model } from '../../sql/models/model.ts';
import { settlingWeekModel } from '../../sql/settled/late-fact-models.ts';
import type { QueryOptions } from '../../sql/statement.ts';
import { touchModels } from '../../sql/touches/touch-models.ts';
import { clockPromises } from '../measured-models.ts';

/** The relations that tell the course of leads and their clocks, without figures: no week, deal or cost is looked at. */
export function leadModels(agreement: Agreement, options: QueryOptions): readonly Model[] {
  return [
    ...lifecycleModels(options.dialect, agreement),
    ...historyModels(agreement, options),
    ...entryModels(agreement),
    offerModel(agreement, options),
    ...answerModels(agreement, options),
    ...clockFactModels(agreement, options),
    settlingWeekModel([]),
    ...touchModels(agreement, options).models,
    ...clockModels(clockPromises(agreement, options)).models,
    handoffDeadline,
    ...handoffModels(agreement, options),
  ];
}
