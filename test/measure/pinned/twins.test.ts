import { afterAll, expect, it } from 'vitest';
import { leadModels } from '../../../src/measure/dispute/lead-models.ts';
import { postgres } from '../../../src/sql/dialects/postgres.ts';
import { createRandom } from '../../../src/support/random.ts';
import { readingsByPostgres } from '../../sql/clocks/postgres-clocks.ts';
import { leadKey } from '../../sql/clocks/read-clocks.ts';
import { noDuckDb, openDuckDb } from '../../sql/duckdb-engine.ts';
import { noPostgres, startPostgres } from '../../sql/postgres-server.ts';
import { pinnedClocksByDuckDb, worldStatements } from './pinned-world.ts';
import { randomStory, randomVersions, storyAsOf, storyReadings, storyRows } from './random-story.ts';

const connection = await openDuckDb();
if (connection === undefined) console.warn(noDuckDb);

const server = startPostgres();
afterAll(() => server?.stop());

/** Everything the draws have to hold, so that agreeing means something. */
const seen = { clocks: 0, later: 0, carried: 0 };

it.skipIf(connection === undefined).each([1, 2, 3, 4, 5, 6])(
  'SQL and TypeScript pin the clocks of random leads to the same versions, draw %i',
  async (seed) => {
    if (connection === undefined) return;
    const random = createRandom(seed);
    const versions = randomVersions(random);
    const leads = Array.from({ length: 300 }, (_, number) => randomStory(random, versions, number));
    const found = await pinnedClocksByDuckDb(connection, versions, storyRows(leads), storyAsOf);
    for (const lead of leads) {
      for (const sla of ['one', 'two', 'three']) {
        const expected = storyReadings(versions, sla, lead);
        expect({ lead, sla, clocks: found.get(leadKey(sla, lead.lead)) ?? [] }).toEqual({
          lead,
          sla,
          clocks: expected.map(({ reading }) => reading),
        });
        seen.clocks += expected.length;
        seen.later += expected.filter(({ promise }) => promise.from !== undefined).length;
        seen.carried += expected.filter(
          ({ promise }, index) => index > 0 && promise.from !== expected[index - 1]?.promise.from,
        ).length;
      }
    }
  },
  60_000,
);

it.skipIf(connection === undefined)(
  'which are thousands, of later versions too, and some that a reset handed on',
  () => {
    expect(seen.clocks).toBeGreaterThan(2500);
    expect(seen.later).toBeGreaterThan(1000);
    expect(seen.carried).toBeGreaterThan(30);
  },
);

it('PostgreSQL does so too', async () => {
  if (server === undefined) return console.warn(noPostgres);
  const random = createRandom(7);
  const versions = randomVersions(random);
  const leads = Array.from({ length: 150 }, (_, number) => randomStory(random, versions, number));
  const agreement = versions.at(-1)?.agreement;
  if (agreement === undefined) throw new Error('no version');
  const found = await readingsByPostgres(
    server,
    worldStatements(agreement, storyRows(leads), postgres),
    leadModels(agreement, { asOf: storyAsOf, dialect: postgres }, versions),
  );
  for (const lead of leads) {
    for (const sla of ['one', 'two', 'three']) {
      const expected = storyReadings(versions, sla, lead).map(({ reading }) => reading);
      expect(found.get(leadKey(sla, lead.lead)) ?? []).toEqual(expected);
    }
  }
}, 60_000);
