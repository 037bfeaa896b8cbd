import type { Agreement } from '../../model/agreement.ts';
import type { AgreementInForce } from '../../model/agreement-in-force.ts';
import { clockPromises } from '../../sql/clock-facts/agreed-promises.ts';
import { clockFactModels } from '../../sql/clock-facts/clock-fact-models.ts';
import { handoffDeadline } from '../../sql/clock-facts/handoff-window.ts';
import { clockModels } from '../../sql/clocks/clock-models.ts';
import type { Model } from '../../sql/models/model.ts';
import { byCycle } from '../../sql/pinned/by-cycle.ts';
import { pinnedClockModels } from '../../sql/pinned/pinned-clock-models.ts';
import { pinnedCourseModels, pinnedHandoffModels } from '../../sql/pinned/pinned-course.ts';
import { settlingWeekModel } from '../../sql/settled/late-fact-models.ts';
import type { QueryOptions } from '../../sql/statement.ts';
import { noTouches, touchModels } from '../../sql/touches/touch-models.ts';
import { clockVersions, soleVersion } from '../clock-versions.ts';

/** The relations that tell the course of leads and their clocks, without figures: no week, deal or cost is looked at. */
export function leadModels(
  agreement: Agreement,
  options: QueryOptions,
  versions: readonly AgreementInForce[] = [{ agreement }],
): readonly Model[] {
  return [
    ...pinnedCourseModels(agreement, versions, options),
    settlingWeekModel([]),
    ...byCycle(versions, (own) => touchModels(own, options).models),
    ...pinnedModels(agreement, options, versions),
    handoffDeadline,
    ...pinnedHandoffModels(versions, options),
  ];
}

function pinnedModels(
  agreement: Agreement,
  options: QueryOptions,
  versions: readonly AgreementInForce[],
): readonly Model[] {
  const heard = heardModels(agreement, options, versions);
  const sole = soleVersion(clockVersions(versions));
  return sole === undefined ? heard : [...heard, ...clocksOf(sole, options)];
}

/**
 * Over the course of leads: what their clocks hear, relations `clock_fact` and `owner_fact`. Where versions promise otherwise,
 * clocks are made on the way, for what a version hears depends on those that began before it.
 */
export function heardModels(
  agreement: Agreement,
  options: QueryOptions,
  versions: readonly AgreementInForce[],
): readonly Model[] {
  const apart = clockVersions(versions);
  const sole = soleVersion(apart);
  if (sole !== undefined) return clockFactModels(sole, options);
  const own = (version: Agreement): readonly Model[] => clocksOf(version, options);
  return pinnedClockModels(
    { versions: apart, current: agreement, clocksOf: own, further: noTouches, settles: false },
    options,
  );
}

function clocksOf(agreement: Agreement, options: QueryOptions): readonly Model[] {
  return clockModels(clockPromises(agreement, options)).models;
}
