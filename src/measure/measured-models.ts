import type { Agreement } from '../model/agreement.ts';
import type { AgreementInForce } from '../model/agreement-in-force.ts';
import { attributionModels } from '../sql/attribution/attribution-models.ts';
import { channelCost } from '../sql/attribution/channel-cost.ts';
import { pathModels } from '../sql/attribution/path-models.ts';
import { touchModel } from '../sql/attribution/touch-model.ts';
import { clockPromises } from '../sql/clock-facts/agreed-promises.ts';
import { clockFactModels } from '../sql/clock-facts/clock-fact-models.ts';
import { handoffDeadline } from '../sql/clock-facts/handoff-window.ts';
import { clockModels } from '../sql/clocks/clock-models.ts';
import { contactTime } from '../sql/models/contact-time.ts';
import type { Model } from '../sql/models/model.ts';
import { leadPartModel } from '../sql/parts/lead-part-models.ts';
import { byCycle, withoutUnreadCycles } from '../sql/pinned/by-cycle.ts';
import { pinnedClockModels } from '../sql/pinned/pinned-clock-models.ts';
import { pinnedCourseModels, pinnedHandoffModels } from '../sql/pinned/pinned-course.ts';
import {
  lateClocks,
  lateFacts,
  lateOwners,
  type SettlingWeek,
  settlingWeekModel,
} from '../sql/settled/late-fact-models.ts';
import { settledWeekModel } from '../sql/settled/settled-week.ts';
import type { QueryOptions } from '../sql/statement.ts';
import { type TouchModels, touchModels } from '../sql/touches/touch-models.ts';
import { clockVersions, soleVersion } from './clock-versions.ts';
import { leadBreakdowns } from './metrics/breakdowns.ts';

export interface MeasureOptions extends QueryOptions {
  /** By which version is judged what began when; the agreement itself throughout where it is left out. */
  readonly versions?: readonly AgreementInForce[];
  /** Weeks that have settled at asOf. */
  readonly weeks: readonly SettlingWeek[];
}

/** They explain single touches; no figure reads them, and they are large. */
const ofSingleTouches: ReadonlySet<string> = new Set(['excluded_touch', 'touch_role']);

/** Every relation that figures, promises and attributions of an agreement read, in the order in which they are made. */
export function measuredModels(agreement: Agreement, options: MeasureOptions): readonly Model[] {
  const { dialect, versions = [{ agreement }] } = options;
  const touches = pinnedTouches(versions, options);
  return withoutUnreadCycles([
    ...pinnedCourseModels(agreement, versions, options),
    settlingWeekModel(options.weeks),
    ...touches.models,
    ...allClockModels(agreement, options, touches),
    settledWeekModel(agreement, dialect),
    ...outcomeModels(versions, options),
    ...creditModels(agreement, options),
    channelCost(agreement, dialect),
    leadPartModel(agreement, leadBreakdowns(agreement, options.asOf), options),
  ]);
}

/** How clocks stand now and stood when weeks settled, each by the version in force at its start where versions differ. */
function allClockModels(
  agreement: Agreement,
  { versions = [{ agreement }], ...options }: MeasureOptions,
  touches: TouchModels,
): readonly Model[] {
  const clocksOf = (
    own: Agreement,
    told: TouchModels,
    alsoLate: readonly string[] = [],
  ): readonly Model[] => [
    ...settledModels(own, options, told, alsoLate),
    ...clockModels(clockPromises(own, options), told.clocks).models,
  ];
  const apart = clockVersions(versions);
  const sole = soleVersion(apart);
  if (sole !== undefined) return [...clockFactModels(sole, options), ...clocksOf(sole, touches)];
  return pinnedClockModels(
    {
      versions: apart,
      current: agreement,
      settles: true,
      // Touches are judged once, whatever the number of versions.
      clocksOf: (own, isNewest, alsoLate) => clocksOf(own, isNewest ? touches : noTouches, alsoLate),
    },
    options,
  );
}

/** Each cycle by the policies of its own time; the rows that say so are read alike. */
function pinnedTouches(versions: readonly AgreementInForce[], options: QueryOptions): TouchModels {
  const all = versions.map((version) => touchModels(version.agreement, options));
  const told = all.find(({ models }) => models.length > 0);
  const models = byCycle(versions, (own) => touchModels(own, options).models);
  return told === undefined ? noTouches : { ...told, models };
}

const noTouches: TouchModels = { models: [], clocks: [], settledClocks: [], lateClocks: [] };

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
  return withoutUnreadCycles([
    ...pinnedCourseModels(agreement, versions, options),
    settlingWeekModel([]),
    ...touches.models,
    ...allClockModels(agreement, { ...options, weeks: [] }, touches),
    ...outcomeModels(versions, options),
    ...(withAttribution ? creditModels(agreement, options) : []),
  ]);
}

/** What clocks say of handoffs and contacts. */
function outcomeModels(versions: readonly AgreementInForce[], options: QueryOptions): readonly Model[] {
  return [handoffDeadline, ...pinnedHandoffModels(versions, options), contactTime];
}

function creditModels(agreement: Agreement, options: QueryOptions): readonly Model[] {
  return [
    touchModel(agreement, options.dialect),
    ...pathModels(options),
    ...attributionModels(agreement, options).filter(({ name }) => !ofSingleTouches.has(name)),
  ];
}

/**
 * The clocks about which something came to be known late, as they stood when weeks settled; then `clock_fact` and `owner_fact`
 * hold what is known now again.
 */
function settledModels(
  agreement: Agreement,
  options: MeasureOptions,
  touches: TouchModels,
  alsoLate: readonly string[],
): readonly Model[] {
  const late = lateClocks([...touches.lateClocks, ...alsoLate]);
  const all = (name: string): Model => ({ name: `${name}_all`, query: `SELECT * FROM ${name}` });
  const again = (name: string): Model => ({ name, query: `SELECT * FROM ${name}_all` });
  return [
    all('clock_fact'),
    all('owner_fact'),
    alsoLate.length === 0 ? late : { ...late, query: `SELECT DISTINCT * FROM (${late.query}) AS late` },
    lateFacts,
    lateOwners,
    ...clockModels(clockPromises(agreement, options), touches.settledClocks).models,
    { name: 'settled_clock', query: 'SELECT * FROM clock' },
    again('clock_fact'),
    again('owner_fact'),
  ];
}
