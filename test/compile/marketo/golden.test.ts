import { describe, expect, test } from 'vitest';
import { clausesOf } from '../../../src/compile/clauses.ts';
import { marketo } from '../../../src/compile/marketo/marketo.ts';
import type { Compilation } from '../../../src/compile/target.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { compiledTree } from '../compiled-tree.ts';
import { fixtureAgreement } from '../fixture-agreement.ts';
import { expectTree } from '../golden-tree.ts';
import { hostileAgreement } from '../hostile-agreement.ts';

const compiled = (agreement: Agreement): Compilation => {
  const configuration = agreement.targets['marketo'];
  if (configuration === undefined) throw new Error('no target marketo');
  return marketo.compile(agreement, configuration);
};

const contentOf = ({ artifacts }: Compilation, path: string): string =>
  artifacts.find((each) => each.path === path)?.content ?? '';

describe('Marketo', () => {
  test('the whole tree of an agreement with hostile texts', () => {
    expectTree('test/compile/marketo/expected', compiledTree(compiled(hostileAgreement())));
  });

  test('every clause is carried or said to be missing, and nothing that people build is called exact', () => {
    const agreement = fixtureAgreement();
    const { artifacts, clauses } = compiled(agreement);
    const paths = new Set(artifacts.map(({ path }) => path));
    expect(clauses.map(({ id }) => id)).toEqual(clausesOf(agreement).map(({ id }) => id));
    expect(clauses.flatMap((clause) => clause.artifacts).filter((path) => !paths.has(path))).toEqual([]);
    for (const { artifacts: files, fidelity, how, id } of clauses) {
      if (fidelity === 'missing') expect(files, id).toEqual([]);
      if (fidelity !== 'exact') expect(how?.['de'], id).toBeTruthy();
      const isBuilt = /^(gate|stage\/.+\/|route|qualification|scoring\/.+\/.+\/.+\/)/.test(id);
      if (isBuilt) expect(fidelity, id).not.toBe('exact');
    }
  });

  test('the runbook names every token and every clause that it carries, in the first language', () => {
    for (const languages of [
      ['en', 'de'],
      ['de', 'en'],
    ]) {
      const compilation = compiled(fixtureAgreement({ languages }));
      const runbook = contentOf(compilation, 'runbook.md');
      expect(runbook).toContain(languages[0] === 'de' ? 'was für „' : 'what to click');
      const { tokens } = JSON.parse(contentOf(compilation, 'tokens.json'));
      expect(tokens.length).toBeGreaterThan(5);
      for (const { name, type, value } of tokens) {
        expect(runbook.split(`{{my.${name}}}`).length, name).toBeGreaterThan(2);
        expect(name.length).toBeLessThanOrEqual(50);
        expect([type, /^[+-]?\d+$/.test(value)]).toEqual(['score', true]);
      }
      for (const { artifacts, id } of compilation.clauses)
        if (artifacts.includes('runbook.md') && !id.startsWith('language/'))
          expect(runbook, id).toContain(`\`${id}\``);
    }
  });

  test('a rule that falls with time is no campaign, and says why', () => {
    const compilation = compiled(fixtureAgreement());
    const clause = compilation.clauses.find(({ id }) => id.endsWith('/intent/demo-request'));
    expect(clause?.fidelity).toBe('missing');
    expect(clause?.how?.['en']).toContain('never take it back');
    expect(contentOf(compilation, 'runbook.md')).not.toContain(
      '`scoring/lead-score/engagement/intent/demo-request`',
    );
  });

  test('API names are letters and digits, and no two are the same', () => {
    const { input } = JSON.parse(contentOf(compiled(hostileAgreement()), 'fields.json'));
    const names = input.map(({ name }: { name: string }) => name);
    expect(names.length).toBeGreaterThan(25);
    expect(names.filter((name: string) => !/^[a-z][a-zA-Z0-9]{1,59}$/.test(name))).toEqual([]);
    expect(new Set(names.map((name: string) => name.toLowerCase())).size).toBe(names.length);
  });
});
