import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedRows } from '../../../src/diff/words/changed-rows.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { Scoring } from '../../../src/model/scoring.ts';
import { type ToolLanguage, toolLanguages } from '../../../src/model/words/language.ts';
import { agreementIn, agreementParts } from './agreement-parts.ts';
import { mutationsOf } from './mutations.ts';

const agreement = agreementIn('.');
const changed = (before: unknown, after: unknown, language: ToolLanguage, names: Agreement = agreement) =>
  changedRows({ part: before, names: agreement }, { part: after, names }, language);

describe('changedRows', () => {
  it('shows every small change of every kind of object, with words that differ', () => {
    const parts = [agreement, agreementIn('examples/gitlab')].flatMap((names) =>
      agreementParts(names)
        .filter(({ name }) => name !== 'agreement')
        .map((each) => ({ ...each, names })),
    );
    const drawn = fc.record({
      part: fc.constantFrom(...parts),
      at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      language: fc.constantFrom(...toolLanguages),
    });
    fc.assert(
      fc.property(drawn, ({ part: { part, names }, at, language }) => {
        const all = mutationsOf(part);
        const mutation = all[Math.floor(at * all.length)];
        if (mutation === undefined) return;
        const rows = changedRows({ part, names }, { part: mutation.changed, names }, language);
        expect(rows, `${mutation.keys.join('.')}: ${mutation.what}`).not.toEqual([]);
        expect(rows.filter(({ before, after }) => before === after)).toEqual([]);
        expect(rows.filter(({ after }) => /changed in details|in Einzelheiten/.test(after))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('shows nothing where nothing changed, whatever is called otherwise now', () => {
    const { signals } = agreement;
    const renamed: Agreement = {
      ...agreement,
      signals: Object.fromEntries(
        Object.entries(signals).map(([id, signal]) => [id, { ...signal, title: { en: `New ${id}` } }]),
      ),
    };
    for (const { part, name } of agreementParts(agreement)) {
      if (name === 'agreement') continue;
      expect(changed(part, part, 'en', renamed), name).toEqual([]);
    }
  });

  it('shows nothing when points are only scaled otherwise', () => {
    const [scoring] = Object.values(agreement.scorings);
    const scaled = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(scaled);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, part]) => {
          if (key === 'when' || key === 'decay') return [key, part];
          const isPoints = ['points', 'min', 'max', 'per', 'floor'].includes(key) && typeof part === 'number';
          return [key, isPoints ? part * 10 : scaled(part)];
        }),
      );
    };
    if (scoring === undefined) throw new Error('the agreement has a scoring');
    const { dimensions, total, bands } = scoring;
    const after: Scoring = {
      ...scoring,
      scale: scoring.scale + 1,
      // The function keeps the form and only multiplies.
      dimensions: scaled(dimensions) as Scoring['dimensions'],
      total: scaled(total) as Scoring['total'],
      bands: bands.map(({ from, ...band }) => ({ ...band, ...(from !== undefined && { from: from * 10 }) })),
    };
    expect(changed(scoring, after, 'en')).toEqual([]);
  });

  it('tells long lists by what came and went, and how many there are', () => {
    const list = (values: readonly string[]) => ({ id: 'l', title: { en: 'L' }, owner: 'joint', values });
    const many = Array.from({ length: 12 }, (_, index) => `domain-${index}.example`);
    const after = list([...many.slice(1), 'fresh.example', 'new.example']);
    expect(changed(list(many), after, 'de')).toEqual([
      {
        path: 'values',
        label: 'Einträge',
        before: '12 Einträge',
        after: '13 Einträge: + fresh.example, + new.example; − domain-0.example',
      },
    ]);
    expect(changed(list(['a.example']), list(['b.example']), 'en')).toMatchObject([
      { before: 'a.example', after: 'b.example' },
    ]);
    const [row] = changedRows(
      undefined,
      { part: list([...many, ...many.map((each) => `x${each}`)]), names: agreement },
      'en',
    ).slice(-1);
    expect(row?.after).toMatch(/^24 entries: domain-0\.example, .* and 4 more$/);
  });

  it('shows what changed in a list that a condition names', () => {
    const gate = agreement.lifecycle.gates.find(({ when }) => when !== undefined && 'list' in when);
    if (gate?.when === undefined || !('values' in gate.when)) throw new Error('a gate goes by a list');
    const after = { ...gate, when: { ...gate.when, values: [...gate.when.values, 'more.example'] } };
    const [row, ...others] = changed(gate, after, 'de');
    expect(others).toEqual([]);
    expect(row?.after).toBe(`${row?.before} (+ more.example)`);
  });

  it('shows of a text that reads the same in this language what it says in the other', () => {
    const [signal] = Object.values(agreement.signals);
    const after = { ...signal, title: { ...signal?.title, de: 'Anders' } };
    expect(changed(signal, after, 'en')).toMatchObject([
      { label: 'Title', before: `German: ${signal?.title['de']}`, after: 'German: Anders' },
    ]);
  });

  it('tells rules of one name in two groups apart', () => {
    const rule = (points: number) => ({
      id: 'r',
      kind: 'attribute',
      title: { en: 'Rule' },
      when: { op: 'objection' },
      points,
    });
    const dimension = (first: readonly unknown[], second: readonly unknown[]) => ({
      id: 'fit',
      groups: [
        { id: 'a', title: { en: 'A' }, rules: first },
        { id: 'b', title: { en: 'B' }, rules: second },
      ],
    });
    const rows = changed(dimension([rule(5)], []), dimension([], [rule(5)]), 'en');
    expect(rows.map(({ label, before, after }) => [label, before, after])).toEqual([
      ['Rule (A)', '5 points', ''],
      ['Rule: when (A)', 'the lead has objected', ''],
      ['Rule (B)', '', '5 points'],
      ['Rule: when (B)', '', 'the lead has objected'],
    ]);
  });

  it('keeps what it does not know as it is rather than leaving it out', () => {
    const before = { id: 'x', someNewKey: { perMember: 3 }, flag: true };
    const after = { id: 'x', someNewKey: { perMember: 4 }, flag: false };
    expect(changed(before, after, 'de')).toEqual([
      { path: 'someNewKey.perMember', label: 'Some new key: Per member', before: '3', after: '4' },
      { path: 'flag', label: 'Flag', before: 'ja', after: 'nein' },
    ]);
  });
});
