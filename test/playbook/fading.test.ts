import { describe, expect, it } from 'vitest';
import type { Decay, EventRule, Group, Scoring } from '../../src/model/scoring.ts';
import { fading } from '../../src/playbook/scoring/fading.ts';
import { fixtureAgreement } from '../compile/fixture-agreement.ts';
import { fixtureScoring } from '../compile/fixture-scoring.ts';

const view = {
  agreement: fixtureAgreement(),
  results: [],
  compilations: new Map(),
  language: 'en',
  base: '../',
} as const;

function rule(decay: Decay, points: number, lookbackDays?: number): EventRule {
  return {
    id: 'visit',
    title: { en: 'Visit <b>' },
    kind: 'event',
    signals: ['visit'],
    where: [],
    points,
    count: { mode: 'latest' },
    decay,
    ...(lookbackDays !== undefined && { lookbackDays }),
  };
}

function told(one: EventRule, model: Scoring = { ...fixtureScoring, scale: 0 }): string {
  const group: Group = { id: 'g', title: { en: 'G' }, rules: [one], place: fixtureScoring.place };
  return fading(view, model, group).markup;
}

/** Cells of the table, row by row. */
function cells(markup: string): readonly (readonly string[])[] {
  return [...markup.matchAll(/<tr>((?:<td>[^<]*<\/td>)+)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<td>([^<]*)<\/td>/g)].map(([, cell = '']) => cell),
  );
}

describe('how points fade', () => {
  it('is told age by age, as the evaluator counts', () => {
    const half = { numerator: 1, denominator: 2 };
    const markup = told(rule({ kind: 'steps', steps: [{ day: 14, fraction: half }] }, 8, 30));
    expect(cells(markup)).toEqual([
      ['Visit &lt;b&gt;', '0 to 13 days', '+8'],
      ['', '14 to 29 days', '+4'],
      ['', '30 days and more', '0'],
    ]);
    expect(markup).toContain('aria-label="Visit &lt;b&gt;"');
    expect(markup).toContain('<desc>+8 at first, 0 from day 30 on</desc>');
    expect(markup).toContain('class="gain"');
  });

  it('has one step for every change of a half-life, down to nothing', () => {
    const rows = cells(told(rule({ kind: 'halfLife', days: 10 }, 4)));
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.at(-1)?.[2]).toBe('0');
  });

  it('shows what takes points away otherwise', () => {
    expect(told(rule({ kind: 'linear', days: 4 }, -8))).toContain('class="loss"');
  });

  it('is not drawn where nothing fades', () => {
    expect(told(rule({ kind: 'none' }, 8, 30))).toBe('');
    expect(told(rule({ kind: 'expire', days: 30 }, 8))).toBe('');
  });
});
