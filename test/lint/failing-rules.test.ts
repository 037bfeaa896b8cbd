import { expect, it } from 'vitest';
import { failingRules } from '../../src/lint/failing-rules.ts';
import { rules } from '../../src/lint/rules/index.ts';

const place = { file: 'definitions/checks.yaml', document: 0, path: [] };

it('are those that the agreement gives the weight of an error', () => {
  const asked = failingRules('error')({ levels: {} });
  expect(asked).toEqual(rules.filter(({ severity }) => severity === 'error'));
  const [heavy] = rules.filter(({ severity }) => severity === 'error');
  const [light] = rules.filter(({ severity }) => severity === 'info');
  if (heavy === undefined || light === undefined) throw new Error('there is no rule of each weight');
  const levels = { [heavy.id]: { level: 'off', place }, [light.id]: { level: 'error', place } } as const;
  const weighed = failingRules('error')({ levels });
  expect(weighed).not.toContain(heavy);
  expect(weighed).toContain(light);
  expect(weighed.length).toBe(asked.length);
});

it('are all of them where less than an error fails the run', () => {
  for (const level of ['warning', 'info'] as const) expect(failingRules(level)({ levels: {} })).toBe(rules);
  expect(failingRules('never')({ levels: {} })).toEqual(failingRules('error')({ levels: {} }));
});
