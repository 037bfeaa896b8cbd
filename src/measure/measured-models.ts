import { clockDefinitionOf, clockSurroundingsOf } from '../evaluate/clock/sla-clock.ts';
import type { Agreement } from '../model/agreement.ts';
import { attributionModels } from '../sql/attribution/attribution-models.ts';
import { channelCost } from '../sql/attribution/channel-cost.ts';
import { pathModels } from '../sql/attribution/path-models.ts';
import { touchModel } from '../sql/attribution/touch-model.ts';
import { clockFactModels } from '../sql/clock-facts/clock-fact-models.ts';
import { handoffDeadline, handoffWindow, windowDefinition } from '../sql/clock-facts/handoff-window.ts';
import { clockModels } from '../sql/clocks/clock-models.ts';
import type { ClockPromises } from '../sql/clocks/clock-promises.ts';
import { entryModels } from '../sql/journey/entry-models.ts';
import { answerModels, handoffModels, offerModel } from '../sql/journey/handoff-models.ts';
import { historyModels } from '../sql/journey/history-models.ts';
import { lifecycleModels } from '../sql/journey/lifecycle-tables.ts';
import { contactTime } from '../sql/models/contact-time.ts';
import type { Model } from '../sql/models/model.ts';
import { leadPartModel } from '../sql/parts/lead-part-models.ts';
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
import { leadBreakdowns } from './metrics/breakdowns.ts';

export interface MeasureOptions extends QueryOptions {
  /** Weeks that have settled at asOf. */
  readonly weeks: readonly SettlingWeek[];
}

/** They explain single touches; no figure reads them, and they are large. */
const ofSingleTouches: ReadonlySet<string> = new Set(['excluded_touch', 'touch_role']);

/** Every relation that figures, promises and attributions of an agreement read, in the order in which they are made. */
export function measuredModels(agreement: Agreement, options: MeasureOptions): readonly Model[] {
  const { dialect } = options;
  const touches = touchModels(agreement, options);
  return [
    ...lifecycleModels(dialect, agreement),
    ...historyModels(agreement, options),
    ...entryModels(agreement),
    offerModel(agreement, options),
    ...answerModels(agreement, options),
    ...clockFactModels(agreement, options),
    settlingWeekModel(options.weeks),
    ...touches.models,
    ...settledModels(agreement, options, touches),
    ...clockModels(clockPromises(agreement, options), touches.clocks).models,
    settledWeekModel(agreement, dialect),
    handoffDeadline,
    ...handoffModels(agreement, options),
    contactTime,
    touchModel(agreement, dialect),
    ...pathModels(options),
    ...attributionModels(agreement, options).filter(({ name }) => !ofSingleTouches.has(name)),
    channelCost(agreement, dialect),
    leadPartModel(agreement, leadBreakdowns(agreement, options.asOf), options),
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
): readonly Model[] {
  const all = (name: string): Model => ({ name: `${name}_all`, query: `SELECT * FROM ${name}` });
  const again = (name: string): Model => ({ name, query: `SELECT * FROM ${name}_all` });
  return [
    all('clock_fact'),
    all('owner_fact'),
    lateClocks(touches.lateClocks),
    lateFacts,
    lateOwners,
    ...clockModels(clockPromises(agreement, options), touches.settledClocks).models,
    { name: 'settled_clock', query: 'SELECT * FROM clock' },
    again('clock_fact'),
    again('owner_fact'),
  ];
}

/** What all clocks of an agreement promise, the window of the handoff among them. */
export function clockPromises(agreement: Agreement, { asOf, dialect }: QueryOptions): ClockPromises {
  const slas = Object.values(agreement.slas).map((sla) => [sla.id, clockDefinitionOf(sla)] as const);
  return {
    ...clockSurroundingsOf(agreement),
    dialect,
    asOf,
    slas: { ...Object.fromEntries(slas), [handoffWindow]: windowDefinition(agreement) },
  };
}
