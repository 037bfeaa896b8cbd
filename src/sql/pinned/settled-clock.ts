import type { Agreement } from '../../model/agreement.ts';
import type { AgreementInForce } from '../../model/agreement-in-force.ts';
import { edgeModel, factModel, ownerModel } from '../clock-facts/clock-fact-models.ts';
import { lifeKey, listed, same } from '../clocks/life-key.ts';
import type { JourneyOptions } from '../journey/history-models.ts';
import { clock } from '../models/measured-tables.ts';
import type { Model } from '../models/model.ts';
import { noName, noNumber } from '../no-value.ts';
import { lateClocks, lateOwners } from '../settled/late-fact-models.ts';
import type { TouchModels } from '../touches/touch-models.ts';
import { carriedBy, carriedFacts, carriedInto, keptOf, noneCarried, resettable } from './carried-clock.ts';

/** Of what the clocks of several versions are made. */
export interface SettledClocks {
  /** Oldest first; at least two, or one that was not always in force. */
  readonly versions: readonly AgreementInForce[];
  /** What is made of `clock_fact` and `owner_fact` of one version: `clock` and its company; `further` are SELECTs of more of its rows. */
  readonly clocksOf: (agreement: Agreement, further: readonly string[]) => readonly Model[];
}

/**
 * The clocks about which something came to be known late, as they stood when weeks settled: `late_clock` and `settled_clock`.
 * For each settling they are leads of their own, through all versions: a start that was not known then gives no version, and
 * a reset hands on what was known to run. Over `pinned_start` and `clock_fact_all`; the clocks as they stand have been made.
 */
export function settledClockModels(
  settled: SettledClocks,
  further: Pick<TouchModels, 'settledClocks' | 'lateClocks'>,
  options: JourneyOptions,
): readonly Model[] {
  const { versions } = settled;
  const all = versions.map((_, place) => `SELECT * FROM settled_clock_${place}`);
  return [
    {
      name: 'owner_fact_all',
      query: versions
        .map(({ agreement }) => `SELECT * FROM (${ownerModel(agreement, options).query}) AS owned`)
        .join('\nUNION\n'),
    },
    lateClocks(further.lateClocks),
    settledPlace,
    noneCarried(options.dialect),
    ...versions.flatMap((version, place) =>
      ofVersion(settled, { version, place, further: further.settledClocks }, options),
    ),
    { name: 'settled_clock', query: all.join('\nUNION ALL\n') },
  ];
}

const knownThen = (fact: string): string =>
  `${fact}.occurred_at <= settled_at AND (${fact}.logged_at IS NULL OR ${fact}.logged_at <= settled_at)`;

/** Of which version a late clock was by what was known at a settling; without a known start it was not there. */
const settledPlace: Model = {
  name: 'settled_place',
  query: `SELECT ${listed(lifeKey, 'late')}, week_day, settled_at, late.lead_id || '@' || CAST(week_day AS VARCHAR) AS settled_lead_id,
  min(begun_by) AS version_place
FROM late_clock AS late JOIN pinned_start AS started ON ${same(lifeKey, 'started', 'late')}
WHERE ${knownThen('started')} GROUP BY ${listed(lifeKey, 'late')}, week_day, settled_at`,
};

interface OneVersion {
  readonly version: AgreementInForce;
  readonly place: number;
  readonly further: readonly string[];
}

function ofVersion(
  { versions, clocksOf }: SettledClocks,
  { version, place, further }: OneVersion,
  options: JourneyOptions,
): readonly Model[] {
  const { agreement } = version;
  const slas = Object.values(agreement.slas);
  const earlier = versions.slice(0, place);
  const canCarry = earlier.some((each) => resettable(each).length > 0);
  const heard = earlier.map((_, each) => `SELECT * FROM settled_heard_${each}`);
  const facts = factsThen(place);
  return [
    { name: 'carried_into', query: carriedInto(version, place, options.dialect) },
    { name: 'settled_here', query: placedHere(place) },
    edgeModel(slas, options.dialect),
    { name: 'clock_start', query: startsOfAll },
    { ...factModel(slas, options, noOffers), name: 'settled_fact' },
    { name: 'clock_fact', query: canCarry ? carriedFacts(facts, heard) : facts },
    { name: `settled_heard_${place}`, query: 'SELECT * FROM clock_fact' },
    { ...ownerModel(agreement, options), name: 'owner_fact_all' },
    lateOwners,
    ...clocksOf(agreement, place === versions.length - 1 ? further : []),
    ...carriedBy(version, place, options.dialect),
    {
      name: `settled_clock_${place}`,
      query: keptOf(
        clock.name,
        clock.columns.map(({ name }) => name),
        place,
      ),
    },
  ];
}

/** Nothing escalates by the window of a handoff. */
const noOffers = '(SELECT * FROM handoff_offer WHERE 1 = 0) AS no_offer';

/** The late clocks of a version: its own, and those that a reset handed on to it. */
function placedHere(place: number): string {
  return `SELECT place.* FROM settled_place AS place LEFT JOIN carried_into AS carried ON carried.sla_id = place.sla_id
  AND carried.lead_id = place.settled_lead_id AND carried.cycle_number = place.cycle_number
WHERE version_place = ${place} OR carried.lead_id IS NOT NULL`;
}

/** One start for each, not later than any there was at a settling: from it on the facts are gathered. */
const startsOfAll = `SELECT ${listed(lifeKey, 'here')}, min(started.begins_at) AS occurred_at, ${noNumber} AS logged_at,
  min(started.voided_at) AS voided_at, min(started.begins_at) AS begins_at
FROM settled_here AS here JOIN pinned_start AS started ON ${same(lifeKey, 'started', 'here')}
GROUP BY ${listed(lifeKey, 'here')}`;

/** The facts that a version hears of the late clocks, as they were known; a pause that went on had no end. */
function factsThen(place: number): string {
  const life = 'here.sla_id, here.settled_lead_id AS lead_id, here.cycle_number';
  return `SELECT ${life}, 'start' AS fact_kind, occurred_at, logged_at, ${noNumber} AS until_at, ${noName} AS cause_id, ${noName} AS waived_by
FROM settled_here AS here JOIN pinned_start AS started ON ${same(lifeKey, 'started', 'here')}
WHERE here.version_place = ${place} AND ${knownThen('started')}
UNION ALL
SELECT sla_id, lead_id, cycle_number, 'start', start_at, logged_at, ${noNumber}, ${noName}, ${noName} FROM carried_into
UNION ALL
SELECT ${life}, fact_kind, occurred_at, logged_at, CASE WHEN until_at <= settled_at THEN until_at END, cause_id, waived_by
FROM settled_here AS here JOIN settled_fact AS known ON ${same(lifeKey, 'known', 'here')}
WHERE fact_kind <> 'start' AND ${knownThen('known')}`;
}
