import { clockDefinitionOf, clockSurroundingsOf } from '../evaluate/clock/sla-clock.ts';
import type { Agreement } from '../model/agreement.ts';
import { attributionModels } from '../sql/attribution/attribution-models.ts';
import { channelCost } from '../sql/attribution/channel-cost.ts';
import { pathModels } from '../sql/attribution/path-models.ts';
import { touchModel } from '../sql/attribution/touch-model.ts';
import { clockFactModels } from '../sql/clock-facts/clock-fact-models.ts';
import { handoffDeadline, handoffWindow, windowDefinition } from '../sql/clock-facts/handoff-window.ts';
import { clockTable } from '../sql/clocks/clock.ts';
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

/** They explain single touches and clocks; no figure reads them, and they are large. */
const ofSingleCases: ReadonlySet<string> = new Set([
  'clock_reassignment',
  'clock_warning',
  'excluded_touch',
  'touch_role',
]);

/** Every relation that figures, promises and attributions of an agreement read, in the order in which they are made. */
export function measuredModels(agreement: Agreement, options: MeasureOptions): readonly Model[] {
  const { dialect } = options;
  const touches = touchModels(agreement, options);
  const models: readonly Model[] = [
    ...lifecycleModels(dialect, agreement),
    ...historyModels(agreement, options),
    ...entryModels(agreement),
    offerModel(agreement, options),
    ...answerModels(agreement, options),
    ...clockFactModels(agreement, options).map(knownFacts),
    settlingWeekModel(options.weeks),
    ...touches.models,
    ...bothClocks(clockPromises(agreement, options), touches),
    settledWeekModel(agreement, dialect),
    handoffDeadline,
    ...handoffModels(agreement, options),
    contactTime,
    { ...touchModel(agreement, dialect), name: allTouches, isView: true },
    ...pathModels(options),
    pathTouches,
    ...attributionModels(agreement, options),
    channelCost(agreement, dialect),
    leadPartModel(agreement, leadBreakdowns(agreement), { ...options, touches: allTouches }),
  ];
  return models.filter(({ name }) => !ofSingleCases.has(name)).map(withPassing);
}

const allTouches = 'known_touch';

/** Credit goes to touches of those who take part in an opportunity; the others would fill the memory. */
const pathTouches: Model = {
  name: 'touch',
  query: `SELECT touch.* FROM ${allTouches} AS touch JOIN (SELECT DISTINCT lead_id FROM path_contact) AS contact ON contact.lead_id = touch.lead_id`,
};

/** Everything that is known of clocks, which stays there while `clock_fact` and `owner_fact` hold a part of it. */
function knownFacts(model: Model): Model {
  return allOf[model.name] === undefined ? model : { ...model, name: allOf[model.name] ?? '' };
}

const allOf: Readonly<Record<string, string>> = {
  clock_fact: 'clock_fact_all',
  owner_fact: 'owner_fact_all',
};

/**
 * The clocks about which something came to be known late, as they stood when weeks settled, and then all clocks; calendars
 * and definitions are made for the first and read by both.
 */
function bothClocks(promises: ClockPromises, touches: TouchModels): readonly Model[] {
  const { models } = clockModels(promises);
  const first = models.findIndex(({ name }) => name === 'owner_span');
  const clocksWith = (further: readonly string[]): readonly Model[] =>
    models.slice(first).map((model) => (model.name === 'clock' ? clockTable(further) : model));
  const again = Object.entries(allOf).map(
    ([name, all]): Model => ({ name, query: `SELECT * FROM ${all}`, isView: true }),
  );
  return [
    lateClocks(touches.lateClocks),
    lateFacts,
    lateOwners,
    ...models.slice(0, first),
    ...clocksWith(touches.settledClocks),
    { name: 'settled_clock', query: 'SELECT * FROM clock' },
    ...again,
    ...clocksWith(touches.clocks),
  ];
}

function withPassing(model: Model): Model {
  const { name } = model;
  return {
    ...model,
    ...(readOnce.has(name) && { isView: true }),
    ...(passing.has(name) && { isPassing: true }),
  };
}

const readOnce: ReadonlySet<string> = new Set([
  'asked_consent',
  'asked_event',
  'handoff_answer',
  'history_cycle',
]);

/** What no figure reads and grows with the export. */
const passing: ReadonlySet<string> = new Set([
  'answer',
  'answered_offer',
  'asked_consent',
  'asked_event',
  'asked_lead',
  'clock_begin',
  'clock_course',
  'clock_fact',
  'clock_fact_all',
  'clock_late',
  'clock_life',
  'clock_pause',
  'clock_pause_stretch',
  'clock_run',
  'clock_standing',
  'clock_start',
  'clock_step',
  'clock_step_course',
  'clock_stint',
  'clock_turn',
  'counted_touch',
  'given_up',
  'given_up_touch',
  'handoff_answer',
  'handoff_decision',
  'handoff_offer',
  'handoff_ruling',
  'happening',
  'history_cycle',
  'history_entry',
  'history_known',
  'history_placed',
  'judged_touches',
  'late_clock',
  'linked_touch',
  'owner_fact',
  'owner_fact_all',
  'question',
  'settled_clock',
  'spaced_touch',
]);

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
