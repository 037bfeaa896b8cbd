import type { FieldsFieldDocument } from '../../../src/generated/documents.ts';
import type { Random } from '../../../src/support/random.ts';
import { drawnSome } from './drawn.ts';

/** A field and the constants that people compare it with, scaled. */
export interface DictionaryEntry {
  readonly id: string;
  readonly field: FieldsFieldDocument;
  /** Rising; of numbers and ages in days. */
  readonly constants: readonly number[];
  /** What texts are searched for. */
  readonly literals: readonly string[];
  /** What it is about: people give points for one theme in one group. */
  readonly theme: Theme;
}

type Theme = 'company' | 'person' | 'technology' | 'need' | 'relation';

const themes: Readonly<Record<Theme, readonly string[]>> = {
  company: ['country', 'industry', 'segment', 'employees', 'revenue', 'sites', 'founded', 'exports'],
  person: ['seniority', 'area', 'language', 'position'],
  technology: ['crm', 'seats', 'cloud', 'tools'],
  need: ['growth', 'budget', 'visits', 'interests', 'contract-end', 'funded'],
  relation: ['lead-source', 'referred', 'customer', 'partner', 'domain'],
};

/** So many fields, each at most once, in the order of the dictionary. */
export function dictionaryOf(fields: number, random: Random): readonly DictionaryEntry[] {
  return drawnSome(entries, fields, random);
}

const countries =
  'at be bg ch cy cz de dk ee es fi fr gb gr hr hu ie is it jp kr li lt lu lv mt nl no nz pl pt ro rs se sg si sk tr us za';

const entries: readonly DictionaryEntry[] = [
  choice('country', countries.split(' ')),
  choice('industry', numbered('industry', 20)),
  choice('seniority', ['c-level', 'vp', 'director', 'manager', 'specialist', 'trainee']),
  choice('area', numbered('area', 10)),
  choice('lead-source', numbered('source', 12), false),
  choice('language', ['de', 'en', 'es', 'fr', 'nl']),
  choice('segment', ['small', 'mid', 'large', 'public']),
  choice('crm', numbered('crm', 8)),
  whole('employees', { min: 0, max: 500_000 }, [1, 10, 20, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10_000]),
  whole('revenue', { min: 0 }, [1, 2, 5, 10, 20, 50, 100, 500].map(millions)),
  whole('sites', { min: 0, max: 5000 }, [1, 2, 3, 5, 10, 20, 50]),
  whole('founded', { min: 1800, max: 2026 }, [1900, 1950, 1980, 1990, 2000, 2010, 2015, 2020, 2024]),
  whole('visits', { min: 0 }, [1, 2, 3, 5, 8, 10, 15, 20, 30], false),
  whole('seats', {}, [1, 5, 10, 25, 50, 100, 250, 500]),
  decimal('growth', 1, { min: -100, max: 1000 }, [-50, 0, 25, 50, 100, 155, 200, 300]),
  decimal('budget', 2, { min: 0 }, [0, 100_000, 250_000, 500_000, 999_999, 1_000_000, 5_000_000]),
  truth('cloud'),
  truth('referred'),
  truth('customer', false),
  truth('partner'),
  truth('exports'),
  text('position', ['head', 'chief', 'vp', 'svp', 'sales', 'it', 'intern', 'student', 'lead', 'praktikant']),
  text('domain', ['rival.example', 'freemail.example', '.example', 'edu', 'gov', 'post', 'mail']),
  { ...choice('tools', numbered('tool', 8)), field: { type: 'set', values: numbered('tool', 8) } },
  { ...choice('interests', numbered('topic', 6)), field: { type: 'set', values: numbered('topic', 6) } },
  { ...entry('contract-end', { type: 'date' }), constants: [-365, -180, -90, -30, 0, 30, 90] },
  { ...entry('funded', { type: 'date' }), constants: [0, 30, 90, 180, 365, 730] },
];

function entry(id: string, field: FieldsFieldDocument): DictionaryEntry {
  return { id, field, constants: [], literals: [], theme: themeOf(id) };
}

function themeOf(id: string): Theme {
  const names = Object.keys(themes) as Theme[]; // the keys of a record
  const found = names.find((name) => themes[name].includes(id));
  if (found === undefined) throw new Error(`no theme has ${id}`);
  return found;
}

function choice(id: string, values: string[], nullable = true): DictionaryEntry {
  return entry(id, { type: 'enum', values, nullable });
}

function whole(
  id: string,
  range: { readonly min?: number; readonly max?: number },
  constants: readonly number[],
  nullable = true,
): DictionaryEntry {
  return { ...entry(id, { type: 'integer', ...range, nullable }), constants };
}

function decimal(
  id: string,
  scale: number,
  range: { readonly min?: number; readonly max?: number },
  constants: readonly number[],
): DictionaryEntry {
  return { ...entry(id, { type: 'decimal', scale, ...range }), constants };
}

function truth(id: string, nullable = true): DictionaryEntry {
  return entry(id, { type: 'boolean', nullable });
}

function text(id: string, literals: readonly string[]): DictionaryEntry {
  return { ...entry(id, { type: 'text' }), literals };
}

function numbered(word: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${word}-${index + 1}`);
}

function millions(count: number): number {
  return count * 1_000_000;
}
