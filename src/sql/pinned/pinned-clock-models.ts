import type { Agreement } from '../../model/agreement.ts';
import type { AgreementInForce } from '../../model/agreement-in-force.ts';
import { edgeModel, factModel, ownerModel } from '../clock-facts/clock-fact-models.ts';
import { ownerSpan } from '../clocks/owner-span.ts';
import type { JourneyOptions } from '../journey/history-models.ts';
import { clock, clockReassignment, clockWarning } from '../models/measured-tables.ts';
import type { Model } from '../models/model.ts';
import type { TouchModels } from '../touches/touch-models.ts';
import { carriedBy, carriedFacts, carriedInto, keptOf, noneCarried, resettable } from './carried-clock.ts';
import { offersOf, pinnedOfferModels } from './pinned-offer.ts';
import { pinnedStartModels } from './pinned-start.ts';
import { type SettledClocks, settledClockModels } from './settled-clock.ts';

/** How the clocks of several versions are made and put together. */
export interface PinnedClocks extends SettledClocks {
  /** Whose people are asked for the owners of all leads at the end. */
  readonly current: Pick<Agreement, 'members' | 'routing'>;
  /** The rows of promises that are judged without a clock. */
  readonly further: Pick<TouchModels, 'clocks' | 'settledClocks' | 'lateClocks'>;
  /** Whether `late_clock` and `settled_clock` are made too, and `owner_fact_all`. */
  readonly settles: boolean;
}

/**
 * From the course of leads to `clock`, `clock_warning`, `clock_reassignment` and `clock_fact` (with version_place), where each
 * clock keeps what the version in force at its start promised (semantics §4): the clocks of each version are made of what
 * it started, one version after the other, and put together.
 */
export function pinnedClockModels(pinned: PinnedClocks, options: JourneyOptions): readonly Model[] {
  const { versions, current, settles } = pinned;
  const heard = together(versions, 'heard', (place) => `heard_${place}.*, ${place} AS version_place`);
  return [
    ...pinnedStartModels(versions, options),
    ...pinnedOfferModels(versions),
    noneCarried(options.dialect),
    ...versions.flatMap((_, place) => ofVersion(pinned, place, options)),
    ...(settles
      ? [
          { name: 'clock_fact_all', query: heard },
          ...settledClockModels(pinned, pinned.further, options),
          { name: 'clock_fact', query: 'SELECT * FROM clock_fact_all', isView: true } as const,
        ]
      : [{ name: 'clock_fact', query: heard }]),
    ...keptTables.map(({ name }) => ({ name, query: together(versions, name) })),
    ownerModel(current, options),
    ...(settles
      ? [{ name: 'owner_fact_all', query: 'SELECT * FROM owner_fact', isView: true } as const]
      : []),
    ownerSpan(options),
  ];
}

function ofVersion(
  { versions, clocksOf, further }: PinnedClocks,
  place: number,
  options: JourneyOptions,
): readonly Model[] {
  const version = versions[place];
  if (version === undefined) return [];
  const { agreement } = version;
  const slas = Object.values(agreement.slas);
  const facts = factModel(slas, options, offersOf(place));
  const earlier = versions.slice(0, place);
  const canCarry = earlier.some((each) => resettable(each).length > 0);
  const heard = earlier.map((_, each) => `SELECT * FROM heard_${each}`);
  return [
    { name: 'carried_into', query: carriedInto(version, place, options.dialect) },
    edgeModel(slas, options.dialect),
    { name: 'clock_start', query: startsOf(place) },
    canCarry ? { ...facts, query: carriedFacts(facts.query, heard) } : facts,
    { name: `heard_${place}`, query: 'SELECT * FROM clock_fact' },
    ownerModel(agreement, options),
    // What is judged without a clock is judged once, whatever the number of versions.
    ...clocksOf(agreement, place === versions.length - 1 ? further.clocks : []),
    ...carriedBy(version, place, options.dialect),
    ...keptTables.map(({ name, columns }) => ({
      name: `${name}_${place}`,
      query: keptOf(
        name,
        columns.map((column) => column.name),
        place,
      ),
    })),
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

function together(
  versions: readonly AgreementInForce[],
  name: string,
  columns: (place: number) => string = () => '*',
): string {
  return versions.map((_, place) => `SELECT ${columns(place)} FROM ${name}_${place}`).join('\nUNION ALL\n');
}
