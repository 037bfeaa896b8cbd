import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluator } from './engines/evaluator.ts';
import { runFile } from './runner.ts';
import { summaryOf } from './summary.ts';

const counts: Readonly<Record<string, number>> = {
  'clocks-hand.json': 57,
  'clocks-random-1.json': 500,
  'clocks-random-2.json': 500,
  'time.json': 22,
};

describe('vectors for time and clocks', () => {
  it.each(Object.entries(counts))('%s: all %i cases hold', async (name, count) => {
    const text = readFileSync(new URL(`vectors/clocks/${name}`, import.meta.url), 'utf8');
    const result = await runFile(name, JSON.parse(text), await evaluator.open());
    expect(result.failures.length, summaryOf([result])).toBe(0);
    expect(result.held).toBe(count);
  });
});
