import type { Agreement } from '../../model/agreement.ts';
import type { AgreementInForce } from '../../model/agreement-in-force.ts';
import { clockPromises } from '../../sql/clock-facts/agreed-promises.ts';
import { clockFactModels } from '../../sql/clock-facts/clock-fact-models.ts';
import { handoffDeadline } from '../../sql/clock-facts/handoff-window.ts';
import { clockModels } from '../../sql/clocks/clock-models.ts';
import { entryModels } from '../../sql/journey/entry-models.ts';
import { answerModels, handoffModels, offerModel } from '../../sql/journey/handoff-models.ts';
import { historyModels } from '../../sql/journey/history-models.ts';
import { lifecycleModels } from '../../sql/journey/lifecycle-tables.ts';
import type { Model } from '../../sql/models/model.ts';
import { pinnedClockModels } from '../../sql/pinned/pinned-clock-models.ts';
import { settlingWeekModel } from '../../sql/settled/late-fact-models.ts';
import type { QueryOptions } from '../../sql/statement.ts';
import { touchModels } from '../../sql/touches/touch-models.ts';
import { clockVersions, soleVersion } from '../clock-versions.ts';

/** The relations that tell the course of leads and their clocks, without figures: no week, deal or cost is looked at. */
export function leadModels(
  agreement: Agreement,
  options: QueryOptions,
  versions: readonly AgreementInForce[] = [{ agreement }],
): readonly Model[] {
  return [
    ...lifecycleModels(options.dialect, agreement),
    ...historyModels(agreement, options),
    ...entryModels(agreement),
    offerModel(agreement, options),
    ...answerModels(agreement, options),
    settlingWeekModel([]),
    ...touchModels(agreement, options).models,
    ...pinnedModels(agreement, options, versions),
    handoffDeadline,
    ...handoffModels(agreement, options),
  ];
}

function pinnedModels(
  agreement: Agreement,
  options: QueryOptions,
  versions: readonly AgreementInForce[],
): readonly Model[] {
  const clocksOf = (own: Agreement): readonly Model[] => clockModels(clockPromises(own, options)).models;
  const apart = clockVersions(versions);
  const sole = soleVersion(apart);
  return sole === undefined
    ? pinnedClockModels({ versions: apart, current: agreement, clocksOf, settles: false }, options)
    : [...clockFactModels(sole, options), ...clocksOf(sole)];
}
