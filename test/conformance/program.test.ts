import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { programScoring } from './program/adapters.ts';
import { runFile } from './runner.ts';
import { summaryOf } from './summary.ts';

/** File → cases that a row answers. */
const counts: Readonly<Record<string, number>> = {
  'counting-hand.json': 13,
  'counting-random.json': 40,
  'criteria-hand.json': 22,
  'criteria-random.json': 60,
  'decay-hand.json': 10,
  'decay-random.json': 20,
  'lifecycle-hand.json': 1,
  'routing-hand.json': 10,
  'routing-random.json': 12,
  'score-hand.json': 9,
  'score-random.json': 30,
};

describe('the vectors hold for the generated program', () => {
  it.each(Object.entries(counts))('%s: all %i cases that a row answers', async (name, count) => {
    const text = readFileSync(new URL(`vectors/scoring/${name}`, import.meta.url), 'utf8');
    const registry = { 'leadpact-vectors/scoring/1': programScoring };
    const result = await runFile(name, JSON.parse(text), registry);
    expect(result.failures, summaryOf([result])).toEqual([]);
    expect(result.held).toBe(count);
  });
});
