import { describe, expect, it } from 'vitest';
import type { Value } from '../../../src/criteria/attribute.ts';
import type { Criterion } from '../../../src/criteria/criterion.ts';
import type { ToolLanguage } from '../../../src/model/words/language.ts';
import { readingWords } from '../../../src/model/words/reading-words.ts';
import { fixtureAgreement } from '../../compile/fixture-agreement.ts';

const words = (condition: Criterion, value: Value | null, language: ToolLanguage): string =>
  readingWords(condition, value, fixtureAgreement(), language);

describe('what a condition read', () => {
  it('is a number with its unit, a decimal with its point', () => {
    const employees: Criterion = { op: 'gte', attribute: 'employees', value: 50 };
    const revenue: Criterion = { op: 'gte', attribute: 'annual-revenue', value: 100_000 };
    expect(words(employees, 1200, 'de')).toBe('1.200 Personen');
    expect(words(revenue, 150_050, 'en')).toBe('1,500.5');
  });

  it('is a value by its title', () => {
    const country: Criterion = { op: 'eq', attribute: 'country', value: 'de' };
    expect(words(country, 'at', 'de')).toBe('The at');
    expect(words(country, null, 'en')).toBe('nothing known');
  });

  it('is how many events there were, and how a consent stands', () => {
    const demo: Criterion = { op: 'signal', signals: ['demo-request'], withinDays: 30, count: 2 };
    const consent: Criterion = { op: 'consent', purpose: 'email-marketing', state: 'given' };
    expect([0, 1, 3].map((count) => words(demo, count, 'en'))).toEqual(['no event', '1 event', '3 events']);
    expect(words(consent, 'none', 'de')).toBe('nie abgefragt');
  });
});
