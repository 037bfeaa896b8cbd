import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { boundBesideHow, boundWords } from '../../src/compile/bound-words.ts';
import type { CompiledClause } from '../../src/compile/clause.ts';
import { areaIds, areaOf } from '../../src/compile/clause-area.ts';
import { clausesOf } from '../../src/compile/clauses.ts';
import { areaCounts, fidelityCount } from '../../src/compile/fidelity-count.ts';
import { fidelityFiles } from '../../src/compile/fidelity-files.ts';
import { fidelitiesOf, fidelityLosses, readFidelities } from '../../src/compile/fidelity-loss.ts';
import { compileTargets, targets } from '../../src/compile/index.ts';
import { fixtureAgreement } from './fixture-agreement.ts';
import { hostileAgreement } from './hostile-agreement.ts';

const agreement = fixtureAgreement();
const compilations = compileTargets(agreement);

function filesOf(of = agreement, id = 'hubspot'): { readonly json: string; readonly markdown: string } {
  const compilation = compileTargets(of).get(id);
  const target = targets.find((each) => each.id === id);
  if (compilation === undefined || target === undefined) throw new Error(`no ${id}`);
  const files = new Map(fidelityFiles(of, target, compilation).map(({ content, path }) => [path, content]));
  return { json: files.get('fidelity.json') ?? '', markdown: files.get('fidelity.md') ?? '' };
}

describe('areas', () => {
  it('hold every clause exactly once and leave none of the areas without a use', () => {
    const areas = clausesOf(agreement).map(({ id }) => areaOf(id));
    const unused = areaIds.filter((area) => !areas.includes(area));
    // The fixture has no two systems that tell each other anything.
    expect(unused).toEqual(['sync']);
    expect(() => areaOf('weather/rain')).toThrow('weather');
  });

  it.each([...compilations])('of %s add up to all clauses', (_, { clauses }) => {
    const counts = areaCounts(clauses);
    const sum = (of: 'exact' | 'approximated' | 'missing') =>
      counts.reduce((total, count) => total + count[of], 0);
    const all = fidelityCount(clauses);
    expect([sum('exact'), sum('approximated'), sum('missing')]).toEqual([
      all.exact,
      all.approximated,
      all.missing,
    ]);
    expect(all.exact + all.approximated + all.missing).toBe(clauses.length);
  });
});

describe('the report of a target', () => {
  const validate = new Ajv2020().compile(
    JSON.parse(readFileSync('schemas/output/fidelity.schema.json', 'utf8')),
  );

  it.each([...compilations.keys()])('of %s is as its schema says and reads back as it was', (id) => {
    const { json } = filesOf(agreement, id);
    const document = JSON.parse(json);
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    expect(readFidelities(json)).toEqual(fidelitiesOf(compilations.get(id)?.clauses ?? []));
    delete document.clauses.find((clause: { fidelity: string }) => clause.fidelity === 'missing').how;
    expect(validate(document)).toBe(false);
  });

  it('names every clause in the first language, with hostile texts in one line each', () => {
    const german = filesOf({ ...hostileAgreement(), languages: ['de', 'en'] }).markdown;
    expect(german).toContain('# HubSpot: was dieses System trägt');
    for (const { id } of clausesOf(hostileAgreement()))
      expect(german.split(`(\`${id}\`)`).length, id).toBe(2);
    expect(german).not.toContain('\u202e');
    const rows = german.split('\n').filter((line) => line.startsWith('| '));
    const cells = rows.map((row) => row.replaceAll('\\|', '').split('|').length);
    expect(new Set(cells)).toEqual(new Set([6, 7]));
  });

  it('says points as people read them, and no bound twice', () => {
    const scaled = { ...agreement, scorings: {} };
    const [scoring] = Object.values(agreement.scorings);
    const clause = {
      id: 'scoring/lead-score/fit',
      bound: { words: { en: 'many' }, points: 1250 },
      how: { en: 'roughly' },
    } as unknown as CompiledClause; // the rest is not read
    expect(boundWords(scaled, clause)).toEqual({ en: 'many' });
    const finer = { ...agreement, scorings: { 'lead-score': { ...scoring, scale: 2 } } } as typeof agreement;
    expect(boundWords(finer, clause)?.['de']).toBe('höchstens 12,50 Punkte je Lead');
    const said = { ...clause, bound: { words: { en: 'rough' } } };
    expect(boundBesideHow(agreement, said)?.['en']).toBe('as described');
  });
});

describe('losses', () => {
  const clause = (id: string, fidelity: CompiledClause['fidelity'], points?: number): CompiledClause => ({
    id,
    title: { en: id },
    place: agreement.place,
    fidelity,
    how: { en: `how ${id}` },
    artifacts: [],
    ...(fidelity === 'approximated' && {
      bound: { words: { en: 'bound' }, ...(points !== undefined && { points }) },
    }),
  });

  it('are falls and wider bounds of the same clause, and nothing else', () => {
    const before = fidelitiesOf([
      clause('falls', 'exact'),
      clause('ends', 'approximated'),
      clause('widens', 'approximated', 4),
      clause('narrows', 'approximated', 4),
      clause('rises', 'missing'),
      clause('removed', 'exact'),
      clause('stays', 'missing'),
    ]);
    const after = [
      clause('falls', 'approximated', 9),
      clause('ends', 'missing'),
      clause('widens', 'approximated', 5),
      clause('narrows', 'approximated', 3),
      clause('rises', 'exact'),
      clause('new', 'missing'),
      clause('stays', 'missing'),
    ];
    const losses = fidelityLosses('crm', before, after);
    expect(losses.map(({ clause: id, was, is }) => [id, was.fidelity, is.fidelity])).toEqual([
      ['falls', 'exact', 'approximated'],
      ['ends', 'approximated', 'missing'],
      ['widens', 'approximated', 'approximated'],
    ]);
    expect(losses.map(({ target }) => target)).toEqual(['crm', 'crm', 'crm']);
  });

  it.each([
    '',
    '[]',
    '{}',
    '{"clauses":{}}',
    '{"clauses":[{"clause":"a","fidelity":"good"}]}',
    '{"clauses":[1]}',
  ])('are not told of a report that is none: %s', (content) =>
    expect(readFidelities(content)).toBeUndefined(),
  );
});
