import type { Agreement } from '../model/agreement.ts';
import type { AgreementInForce } from '../model/agreement-in-force.ts';
import { attributionModels } from '../sql/attribution/attribution-models.ts';
import { channelCost } from '../sql/attribution/channel-cost.ts';
import { pathModels } from '../sql/attribution/path-models.ts';
import { touchModel } from '../sql/attribution/touch-model.ts';
import { handoffDeadline } from '../sql/clock-facts/handoff-window.ts';
import { contactTime } from '../sql/models/contact-time.ts';
import type { Model } from '../sql/models/model.ts';
import { leadPartModel } from '../sql/parts/lead-part-models.ts';
import { byCycle, withoutUnreadCycles } from '../sql/pinned/by-cycle.ts';
import { pinnedCourseModels, pinnedHandoffModels } from '../sql/pinned/pinned-course.ts';
import { type SettlingWeek, settlingWeekModel } from '../sql/settled/late-fact-models.ts';
import { settledWeekModel } from '../sql/settled/settled-week.ts';
import type { QueryOptions } from '../sql/statement.ts';
import { noTouches, type TouchModels, touchModels } from '../sql/touches/touch-models.ts';
import { measuredClocks } from './measured-clocks.ts';
import { leadBreakdowns } from './metrics/breakdowns.ts';
import { contactSlas } from './metrics/contact-slas.ts';
import { withoutBallast } from './passing-models.ts';

export interface MeasureOptions extends QueryOptions {
  /** By which version is judged what began when; the agreement itself throughout where it is left out. */
  readonly versions?: readonly AgreementInForce[];
  /** Weeks that have settled at asOf. */
  readonly weeks: readonly SettlingWeek[];
}

/** Every relation that figures, promises and attributions of an agreement read, in the order in which they are made. */
export function measuredModels(agreement: Agreement, options: MeasureOptions): readonly Model[] {
  const { dialect, versions = [{ agreement }] } = options;
  const touches = pinnedTouches(versions, options);
  const clocks = measuredClocks(agreement, options, touches);
  return lean([
    // What reads most events comes first: they are more than everything else together, and nobody needs them to the end.
    ...creditModels(agreement, options),
    channelCost(agreement, dialect),
    leadPartModel(agreement, leadBreakdowns(agreement, options.asOf), { ...options, touches: allTouches }),
    ...clocks.filter(isOfEvents),
    ...pinnedCourseModels(agreement, versions, options),
    settlingWeekModel(options.weeks),
    ...touches.models,
    ...clocks.filter((model) => !isOfEvents(model)),
    settledWeekModel(agreement, dialect),
    ...outcomeModels(agreement, versions, options),
  ]);
}

function isOfEvents({ name }: Model): boolean {
  return name === 'heard_event';
}

function lean(models: readonly Model[]): readonly Model[] {
  return withoutBallast(withoutUnreadCycles(models));
}

/** Each cycle by the policies of its own time; the rows that say so are read alike. */
function pinnedTouches(versions: readonly AgreementInForce[], options: QueryOptions): TouchModels {
  const all = versions.map((version) => touchModels(version.agreement, options));
  const told = all.find(({ models }) => models.length > 0);
  const models = byCycle(versions, (own) => touchModels(own, options).models);
  return told === undefined ? noTouches : { ...told, models };
}

/**
 * What figures of promises read, as it was known at an instant: neither weeks nor parts. Attributions are large and asked by
 * few.
 */
export function modelsAsKnown(
  agreement: Agreement,
  options: Omit<MeasureOptions, 'weeks'>,
  { withAttribution }: { readonly withAttribution: boolean },
): readonly Model[] {
  const { versions = [{ agreement }] } = options;
  const touches = pinnedTouches(versions, options);
  return lean([
    ...pinnedCourseModels(agreement, versions, options),
    settlingWeekModel([]),
    ...touches.models,
    ...measuredClocks(agreement, { ...options, weeks: [] }, touches),
    ...outcomeModels(agreement, versions, options),
    ...(withAttribution ? creditModels(agreement, options) : []),
  ]);
}

/** What clocks say of handoffs and contacts. */
function outcomeModels(
  agreement: Agreement,
  versions: readonly AgreementInForce[],
  options: QueryOptions,
): readonly Model[] {
  const contacts = contactTime(contactSlas(agreement), options.dialect);
  return [handoffDeadline, ...pinnedHandoffModels(versions, options), contacts];
}

function creditModels(agreement: Agreement, options: QueryOptions): readonly Model[] {
  return [
    { ...touchModel(agreement, options.dialect), name: allTouches, isView: true },
    ...pathModels(options),
    // Credit goes to touches of those who take part in an opportunity; the others would fill the memory.
    touchModel(agreement, options.dialect, 'path_contact'),
    ...attributionModels(agreement, options),
  ];
}

const allTouches = 'known_touch';
