import type { Agreement } from '../model/agreement.ts';
import { clockPromises } from '../sql/clock-facts/agreed-promises.ts';
import { clockFactModels } from '../sql/clock-facts/clock-fact-models.ts';
import { clockTable } from '../sql/clocks/clock.ts';
import { clockModels } from '../sql/clocks/clock-models.ts';
import type { Model } from '../sql/models/model.ts';
import { pinnedClockModels } from '../sql/pinned/pinned-clock-models.ts';
import { lateClocks, lateFacts, lateOwners } from '../sql/settled/late-fact-models.ts';
import type { QueryOptions } from '../sql/statement.ts';
import type { TouchModels } from '../sql/touches/touch-models.ts';
import { clockVersions, soleVersion } from './clock-versions.ts';
import type { MeasureOptions } from './measured-models.ts';

/** How clocks stand now and stood when weeks settled, each by the version in force at its start where versions differ. */
export function measuredClocks(
  agreement: Agreement,
  { versions = [{ agreement }], ...options }: MeasureOptions,
  touches: TouchModels,
): readonly Model[] {
  const apart = clockVersions(versions);
  const sole = soleVersion(apart);
  if (sole !== undefined)
    return [...clockFactModels(sole, options).map(underLastingName), ...bothClocks(sole, options, touches)];
  return pinnedClockModels(
    {
      versions: apart,
      current: agreement,
      clocksOf: (own, further) => clockModels(clockPromises(own, options), further).models,
      further: touches,
      settles: true,
    },
    options,
  );
}

/** Where all facts of clocks lie while `clock_fact` and `owner_fact` hold a part of them. */
const lasting: Readonly<Record<string, string>> = {
  clock_fact: 'clock_fact_all',
  owner_fact: 'owner_fact_all',
};

function underLastingName(model: Model): Model {
  return { ...model, name: lasting[model.name] ?? model.name };
}

/**
 * The clocks about which something came to be known late, as they stood when weeks settled, and then all clocks; calendars
 * and definitions are made for the first and read by both.
 */
function bothClocks(agreement: Agreement, options: QueryOptions, touches: TouchModels): readonly Model[] {
  const { models } = clockModels(clockPromises(agreement, options));
  const first = models.findIndex(({ name }) => name === 'owner_span');
  const clocksWith = (further: readonly string[]): readonly Model[] =>
    models.slice(first).map((model) => (model.name === 'clock' ? clockTable(further) : model));
  return [
    lateClocks(touches.lateClocks),
    lateFacts,
    lateOwners,
    ...models.slice(0, first),
    ...clocksWith(touches.settledClocks),
    { name: 'settled_clock', query: 'SELECT * FROM clock' },
    ...Object.entries(lasting).map(
      ([name, all]): Model => ({ name, query: `SELECT * FROM ${all}`, isView: true }),
    ),
    ...clocksWith(touches.clocks),
  ];
}
