import { describe, expect, it } from 'vitest';
import type { HttpAnswer, HttpRequest } from '../../../src/notify/http.ts';
import { createRandom, type Random } from '../../../src/support/random.ts';
import { fixtureAgreement } from '../../compile/fixture-agreement.ts';
import { type FakeHubspot, fakeHubspot } from './fake/fake-hubspot.ts';
import { emptyKept, pushOnce, token, visibleState } from './in-memory.ts';

/** Accounts in bad weather; `LEADPACT_PUSH_SEEDS=200` for more of them. */
const seeds = Number(process.env['LEADPACT_PUSH_SEEDS'] ?? 6);

function saying(
  status: number,
  headers: Readonly<Record<string, string>> = {},
  json: object = {},
): HttpAnswer {
  return { came: 'answer', status, header: (name) => headers[name], text: JSON.stringify(json) };
}

/** What may come instead of an answer; with `isTaken` the account has done what it was asked all the same. */
const weather = [
  { isTaken: false, answer: saying(429, { 'retry-after': '1' }) },
  { isTaken: false, answer: saying(502, {}, { message: 'Bad gateway' }) },
  { isTaken: true, answer: saying(504, {}, { message: 'Gateway timeout' }) },
  { isTaken: true, answer: { came: 'unanswered', reason: 'ECONNRESET' } },
  { isTaken: false, answer: { came: 'unanswered', reason: 'nothing within 15 seconds' } },
  { isTaken: false, answer: { came: 'unsent', reason: 'ECONNREFUSED' } },
  { isTaken: true, answer: { came: 'answer', status: 200, header: () => undefined, text: '<html>' } },
] as const satisfies readonly { readonly isTaken: boolean; readonly answer: HttpAnswer }[];

function badWeather(random: Random, hubspot: FakeHubspot): (request: HttpRequest) => HttpAnswer | undefined {
  return ({ body, headers, method, url }) => {
    if (url.endsWith('/details') || !random.chance(1, 4)) return undefined;
    const { answer, isTaken } = random.pick(weather);
    const path = url.replace(/^https?:\/\/[^/]+/, '');
    if (isTaken) hubspot.answer({ method, path, headers, body: body ?? '' });
    return answer;
  };
}

describe('a network that breaks one request in four', () => {
  const agreement = fixtureAgreement();

  it('costs requests, and neither doubles nor loses anything', async () => {
    const calm = fakeHubspot({ token });
    await pushOnce(agreement, calm, emptyKept());
    for (let seed = 1; seed <= seeds; seed++) {
      const hubspot = fakeHubspot({ token });
      const kept = emptyKept();
      const random = createRandom(seed);
      let left = -1;
      for (let run = 1; run <= 40 && left !== 0; run++) {
        const { plan } = await pushOnce(agreement, hubspot, kept, { answer: badWeather(random, hubspot) });
        expect(plan.conflicts, `seed ${seed}, run ${run}`).toEqual([]);
        left = (await pushOnce(agreement, hubspot, kept, { isDry: true })).plan.changes.length;
      }
      expect(left, `seed ${seed}`).toBe(0);
      expect(visibleState(hubspot), `seed ${seed}`).toEqual(visibleState(calm));
    }
  }, 600_000);
});
