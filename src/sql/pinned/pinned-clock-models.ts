import type { Agreement } from '../../model/agreement.ts';
import type { AgreementInForce } from '../../model/agreement-in-force.ts';
import { edgeModel, factModel, ownerModel } from '../clock-facts/clock-fact-models.ts';
import { ownerSpan } from '../clocks/owner-span.ts';
import type { JourneyOptions } from '../journey/history-models.ts';
import { clock, clockReassignment, clockWarning } from '../models/measured-tables.ts';
import type { Model } from '../models/model.ts';
import {
  carriedBy,
  carriedFacts,
  carriedInto,
  carriedLate,
  keptOf,
  noneCarried,
  resettable,
} from './carried-clock.ts';
import { offersOf, pinnedOfferModels } from './pinned-offer.ts';
import { pinnedStartModels } from './pinned-start.ts';

/** How the clocks of several versions are made and put together. */
export interface PinnedClocks {
  /** Oldest first; at least two, or one that was not always in force. */
  readonly versions: readonly AgreementInForce[];
  /** Whose people are asked for the owners of all leads at the end. */
  readonly current: Pick<Agreement, 'members' | 'routing'>;
  /**
   * What is made of `clock_fact` and `owner_fact` of one version: `clock` and its company at least. `alsoLate` are SELECTs of
   * clocks that have to be among the late ones.
   */
  readonly clocksOf: (
    agreement: Agreement,
    isNewest: boolean,
    alsoLate: readonly string[],
  ) => readonly Model[];
  /** Whether `clocksOf` makes `late_clock` and `settled_clock` too. */
  readonly settles: boolean;
}

/**
 * From the course of leads to `clock`, `clock_warning`, `clock_reassignment` and `clock_fact` (with version_place), where each
 * clock keeps what the version in force at its start promised (semantics §4): the clocks of each version are made of what
 * it started, one version after the other, and put together.
 */
export function pinnedClockModels(pinned: PinnedClocks, options: JourneyOptions): readonly Model[] {
  const { versions, current } = pinned;
  return [
    ...pinnedStartModels(versions, options),
    ...pinnedOfferModels(versions),
    noneCarried(options.dialect),
    ...versions.flatMap((_, place) => ofVersion(pinned, place, options)),
    ...together(pinned),
    ownerModel(current, options),
    ownerSpan(options),
  ];
}

function ofVersion(
  { versions, clocksOf, settles }: PinnedClocks,
  place: number,
  options: JourneyOptions,
): readonly Model[] {
  const version = versions[place];
  if (version === undefined) return [];
  const { agreement } = version;
  const slas = Object.values(agreement.slas);
  const facts = factModel(slas, options, offersOf(place));
  const canCarry = versions.slice(0, place).some((each) => resettable(each).length > 0);
  const heard = canCarry ? { ...facts, query: carriedFacts(facts.query, place) } : facts;
  return [
    { name: 'carried_into', query: carriedInto(version, place, options.dialect) },
    edgeModel(slas, options.dialect),
    { name: 'clock_start', query: startsOf(place) },
    heard,
    { name: `heard_${place}`, query: 'SELECT * FROM clock_fact' },
    ownerModel(agreement, options),
    ...clocksOf(agreement, place === versions.length - 1, canCarry && settles ? carriedLate(place) : []),
    ...carriedBy(version, place, options.dialect),
    ...keptTables.map(({ name, columns }) => ({
      name: `${name}_${place}`,
      query: keptOf(
        name,
        columns.map((column) => column.name),
        place,
      ),
    })),
    ...(settles ? settledOf(version, place, options) : []),
  ];
}

const keptTables = [clock, clockWarning, clockReassignment];

/** A reset that began a clock which is resolved by this version is its start. */
function startsOf(place: number): string {
  return [
    'SELECT sla_id, lead_id, cycle_number, occurred_at, logged_at, voided_at, begins_at',
    `FROM pinned_start WHERE version_place = ${place}`,
    'UNION ALL',
    'SELECT sla_id, lead_id, cycle_number, start_at, logged_at, CAST(NULL AS BIGINT), start_at FROM carried_into',
  ].join('\n');
}

/** What was left to a later version is judged there, as it stood when weeks settled too. */
function settledOf(version: AgreementInForce, place: number, { dialect }: JourneyOptions): readonly Model[] {
  const ids = resettable(version).map(dialect.text);
  const left =
    version.until === undefined || ids.length === 0
      ? ''
      : ` WHERE NOT (sla_id IN (${ids.join(', ')}) AND first_start_at >= ${version.until})`;
  return [
    { name: `late_clock_${place}`, query: 'SELECT * FROM late_clock' },
    { name: `settled_clock_${place}`, query: `SELECT * FROM settled_clock${left}` },
  ];
}

function together({ versions, settles }: PinnedClocks): readonly Model[] {
  const all = (name: string, columns: (place: number) => string = () => '*', by = 'UNION ALL'): string =>
    versions.map((_, place) => `SELECT ${columns(place)} FROM ${name}_${place}`).join(`\n${by}\n`);
  return [
    ...keptTables.map(({ name }) => ({ name, query: all(name) })),
    { name: 'clock_fact', query: all('heard', (place) => `heard_${place}.*, ${place} AS version_place`) },
    ...(settles
      ? [
          { name: 'late_clock', query: all('late_clock', undefined, 'UNION') },
          { name: 'settled_clock', query: all('settled_clock') },
        ]
      : []),
  ];
}
