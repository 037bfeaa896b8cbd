import { describe, expect, it } from 'vitest';
import { mutants } from './mutants.ts';
import { counterexampleText, judge } from './verdict.ts';

describe('the equality laws', () => {
  it.each(mutants)('find the mistake: $name', async (mutant) => {
    const { counterexample } = await judge([mutant], { agreements: 2000, leads: 20, seed: 7 });
    if (counterexample === undefined) throw new Error(`nobody noticed: ${mutant.name}`);
    console.log(counterexampleText(counterexample).length);
    expect(counterexample.difference.engine).toBe(mutant.name);
    expect(counterexample.difference.lead.events.length).toBeLessThanOrEqual(64);
  });
});
