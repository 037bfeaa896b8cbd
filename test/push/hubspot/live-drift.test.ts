import { expect, it } from 'vitest';
import { world } from './world.ts';

it('what is gone altogether is missing, not unsaid', async () => {
  const { leadpact, served } = await world();
  await leadpact('push hubspot');
  served.hubspot.account.scores.clear();
  served.hubspot.account.campaigns.clear();
  const drift = await leadpact('drift hubspot --against live');
  expect(drift.stdout).toContain('missing scores/lead-score.json');
  expect(drift.stdout).toMatch(/missing campaigns\/[\w-]+\.json/);
  expect(drift.stdout).not.toContain('Nothing was retrieved');
  expect(drift.code).toBe(3);
}, 120_000);

it('an account that has nothing of it is told as such', async () => {
  const { leadpact } = await world();
  const drift = await leadpact('drift hubspot --against live');
  expect(drift.stdout).toMatch(/missing properties\/lp_grade\.json/);
  expect(drift.code).toBe(3);
}, 120_000);

it('a bound that somebody moved is told', async () => {
  const { leadpact, served } = await world();
  await leadpact('push hubspot');
  const rules = served.hubspot.account.validations.get('lp_sites');
  const there = rules?.get('MAX_NUMBER');
  rules?.set('MAX_NUMBER', { ...there, ruleArguments: ['5'] });
  const drift = await leadpact('drift hubspot --against live');
  expect(drift.stdout).toContain('changed validations/lp_sites-max.json');
  expect(drift.code).toBe(3);
}, 120_000);
