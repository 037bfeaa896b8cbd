import type { AgreementInForce } from '../../model/agreement-in-force.ts';
import type { Sla } from '../../model/sla.ts';
import { clockStartModels } from '../clock-facts/clock-fact-models.ts';
import { happeningModel } from '../clock-facts/happening-models.ts';
import { heardEvents } from '../clock-facts/heard-events.ts';
import type { JourneyOptions } from '../journey/history-models.ts';
import type { Model } from '../models/model.ts';
import { during } from './pinned-versions.ts';

const life = 'sla_id, lead_id, cycle_number';
const begun = `${life}, occurred_at, logged_at, voided_at`;

/**
 * What started clocks under each version, within its own period; and of which version the clock of each SLA, lead and cycle
 * is: that of its first start. Relation `pinned_start`: the columns of `clock_start`, begun_by (the version that hears this start,
 * counted from 0) and version_place (the version of the first one).
 */
export function pinnedStartModels(
  versions: readonly AgreementInForce[],
  options: JourneyOptions,
): readonly Model[] {
  const places = versions.map((version, place): readonly Model[] => [
    ...clockStartModels(version.agreement, options.dialect, during(version, 'occurred_at')),
    { name: `begun_${place}`, query: `SELECT ${place} AS begun_by, clock_start.* FROM clock_start` },
  ]);
  const signals = versions.at(-1)?.agreement.signals ?? {};
  const agreements = versions.map(({ agreement }) => agreement);
  return [
    heardEvents(agreements, signals, options.dialect),
    happeningModel({ slas: slasOfAll(versions), signals }, options),
    ...places.flat(),
    pinnedStart(versions.length),
  ];
}

/** Under keys of their own: what any version listens to has happened. */
function slasOfAll(versions: readonly AgreementInForce[]): Readonly<Record<string, Sla>> {
  const slas = versions.flatMap(({ agreement }, place) =>
    Object.values(agreement.slas).map((sla) => [`${place}/${sla.id}`, sla] as const),
  );
  return Object.fromEntries(slas);
}

/** An entry that was corrected starts a clock only where no version knows another start of the cycle. */
function pinnedStart(count: number): Model {
  const all = Array.from({ length: count }, (_, place) => `SELECT * FROM begun_${place}`);
  return {
    name: 'pinned_start',
    query: [
      `SELECT ${begun}, begun_by, min(begins_at) OVER clock_rows AS begins_at, min(begun_by) OVER clock_rows AS version_place`,
      'FROM (',
      `  SELECT begun.*, max(has_standing) OVER (PARTITION BY ${life}) AS stands`,
      `  FROM (${all.join(' UNION ALL ')}) AS begun`,
      ') AS started WHERE voided_at IS NULL OR stands = 0',
      `WINDOW clock_rows AS (PARTITION BY ${life})`,
    ].join('\n'),
  };
}
