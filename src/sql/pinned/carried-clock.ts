import type { AgreementInForce } from '../../model/agreement-in-force.ts';
import type { Dialect } from '../dialect.ts';
import type { Model } from '../models/model.ts';
import { noNumber } from '../no-value.ts';
import { during } from './pinned-versions.ts';

/**
 * A reset ends a clock and begins one that is resolved anew (semantics §5), so the new one is of the version in force at
 * the reset. Relation `carried_clock`: for each clock that a version left to a later one its life, start_at, logged_at, the
 * version that left it (left_by), own_clocks (how many that one keeps) and clocks_before (how many all before keep).
 */
const columns = 'sla_id, lead_id, cycle_number, start_at, logged_at, left_by, own_clocks, clocks_before';
const life = ['sla_id', 'lead_id', 'cycle_number'];
const sameLife = (left: string, right: string): string =>
  life.map((column) => `${left}.${column} = ${right}.${column}`).join(' AND ');

/** Of an agreement, the SLAs whose clocks a reset may begin anew. */
export function resettable({ agreement }: AgreementInForce): readonly string[] {
  return Object.values(agreement.slas).flatMap(({ id, clock }) => (clock.reset.length > 0 ? [id] : []));
}

/** Before the first version nothing was carried. */
export function noneCarried({ text }: Dialect): Model {
  const none = `SELECT CAST(${text('')} AS VARCHAR), CAST(${text('')} AS VARCHAR), ${noNumber}, ${noNumber}, ${noNumber}, ${noNumber}, ${noNumber}, ${noNumber}`;
  return {
    name: 'carried_clock',
    query: `SELECT * FROM (${none} WHERE 1 = 0) AS nobody(${columns})`,
  };
}

/** Adds what the clocks of a version leave to later ones; reads its `clock` and `clock_fact`, and what was left to it. */
export function carriedBy(version: AgreementInForce, place: number, { text }: Dialect): readonly Model[] {
  const ids = resettable(version).map(text);
  if (version.until === undefined || ids.length === 0) return [];
  return [
    { name: 'carried_before', query: 'SELECT * FROM carried_clock' },
    {
      name: 'carried_clock',
      query: `SELECT ${columns} FROM carried_before
UNION ALL
SELECT gone.sla_id, gone.lead_id, gone.cycle_number, gone.start_at, min(coalesce(fact.logged_at, fact.occurred_at)), ${place},
  gone.own_clocks, gone.own_clocks + coalesce(max(taken.clocks_before), 0)
FROM (
  SELECT sla_id, lead_id, cycle_number, min(CASE WHEN first_start_at >= ${version.until} THEN first_start_at END) AS start_at,
    sum(CASE WHEN first_start_at < ${version.until} THEN 1 ELSE 0 END) AS own_clocks
  FROM clock WHERE sla_id IN (${ids.join(', ')}) GROUP BY sla_id, lead_id, cycle_number
) AS gone JOIN clock_fact AS fact ON ${sameLife('fact', 'gone')} AND fact.fact_kind = 'reset' AND fact.occurred_at = gone.start_at
LEFT JOIN carried_into AS taken ON ${sameLife('taken', 'gone')}
GROUP BY gone.sla_id, gone.lead_id, gone.cycle_number, gone.start_at, gone.own_clocks`,
    },
  ];
}

/** The rows of `carried_clock` that a version takes over. */
export function carriedInto(version: AgreementInForce, place: number, { text }: Dialect): string {
  const ids = Object.keys(version.agreement.slas).map(text);
  return `SELECT * FROM carried_clock WHERE left_by < ${place} AND sla_id IN (${ids.join(', ') || "''"})${during(version, 'start_at')}`;
}

/**
 * In an instant with a reset everything else that could end a clock went to the one before it; a correction ends all. `earlier`
 * are SELECTs of what the versions before heard.
 */
export function carriedFacts(facts: string, earlier: readonly string[]): string {
  return `SELECT heard.* FROM (
${facts}
) AS heard LEFT JOIN carried_into AS carried ON ${sameLife('carried', 'heard')}
WHERE carried.lead_id IS NULL OR heard.fact_kind NOT IN ('stop', 'cancel', 'reset') OR heard.occurred_at > carried.start_at
UNION ALL
SELECT voided.sla_id, voided.lead_id, voided.cycle_number, voided.fact_kind, voided.occurred_at, voided.logged_at, voided.until_at,
  voided.cause_id, voided.waived_by
FROM carried_into JOIN (${earlier.join(' UNION ALL ')}) AS voided ON ${sameLife('voided', 'carried_into')}
WHERE voided.fact_kind = 'void' AND voided.occurred_at > carried_into.start_at`;
}

/**
 * What a version keeps of a relation of its clocks, each under its number among all clocks of the cycle. `named` are its columns.
 */
export function keptOf(relation: string, named: readonly string[], place: number): string {
  const listed = named.map((column) =>
    column === 'clock_number'
      ? 'kept.clock_number + coalesce(taken.clocks_before, 0) AS clock_number'
      : `kept.${column}`,
  );
  return `SELECT ${listed.join(', ')}
FROM ${relation} AS kept LEFT JOIN carried_into AS taken ON ${sameLife('taken', 'kept')}
LEFT JOIN carried_clock AS given ON ${sameLife('given', 'kept')} AND given.left_by = ${place}
WHERE given.lead_id IS NULL OR kept.clock_number <= given.own_clocks`;
}
