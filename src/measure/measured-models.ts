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
  const models = [
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
    touchModel(agreement, dialect),
    ...pathModels(options),
    ...attributionModels(agreement, options),
    channelCost(agreement, dialect),
    leadPartModel(agreement, leadBreakdowns(agreement), options),
  ];
  return models.filter(({ name }) => !ofSingleCases.has(name)).map(withPassing);
}

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
    ([name, all]): Model => ({ name, query: `SELECT * FROM ${all}`, passing: 'view' }),
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
  const passing = model.passing ?? passingModels[model.name];
  return passing === undefined ? model : { ...model, passing };
}

/** What no figure reads and grows with the export. */
const passingModels: Readonly<Record<string, Model['passing']>> = {
  answer: 'table',
  answered_offer: 'table',
  asked_consent: 'view',
  asked_event: 'view',
  asked_lead: 'table',
  clock_begin: 'table',
  clock_course: 'table',
  clock_fact: 'table',
  clock_fact_all: 'table',
  clock_late: 'table',
  clock_life: 'table',
  clock_pause: 'table',
  clock_pause_stretch: 'table',
  clock_run: 'table',
  clock_standing: 'table',
  clock_start: 'table',
  clock_step: 'table',
  clock_step_course: 'table',
  clock_stint: 'table',
  clock_turn: 'table',
  counted_touch: 'table',
  given_up: 'table',
  given_up_touch: 'table',
  handoff_answer: 'view',
  handoff_decision: 'table',
  handoff_offer: 'table',
  handoff_ruling: 'table',
  happening: 'table',
  history_cycle: 'view',
  history_entry: 'table',
  history_known: 'view',
  history_placed: 'table',
  judged_touches: 'table',
  late_clock: 'table',
  linked_touch: 'table',
  owner_fact: 'table',
  owner_fact_all: 'table',
  question: 'table',
  settled_clock: 'table',
  spaced_touch: 'table',
};

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
