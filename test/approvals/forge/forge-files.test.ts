import { describe, expect, it } from 'vitest';
import { isOwnFile } from '../../../src/approvals/forge/forge-file.ts';
import { forgeFiles } from '../../../src/approvals/forge/index.ts';

const teams = {
  github: {
    marketing: { slug: 'acme/marketing', id: 11 },
    sales: { slug: 'acme/sales', id: 12 },
  },
  gitlab: { marketing: '@acme/marketing', sales: '@acme/sales' },
} as const;

function textOf(kind: 'github' | 'gitlab' | 'codeowners', prefix = ''): string {
  const file = forgeFiles[kind]({ teams, prefix });
  if (typeof file === 'string') throw new Error(file);
  return file.text;
}

describe('the ruleset', () => {
  const parameters = (prefix = '') =>
    JSON.parse(textOf('github', prefix)).rules.find(({ type }: { type: string }) => type === 'pull_request')
      .parameters;

  it('requires one reviewer entry for each department, over everything that is signed', () => {
    const entry = (id: number) => ({
      file_patterns: ['definitions/**', 'test/leads/**', 'releases/**', 'leadpact-baseline.yaml'],
      minimum_approvals: 1,
      reviewer: { id, type: 'Team' },
    });
    expect(parameters().required_reviewers).toEqual([entry(11), entry(12)]);
    expect(parameters('pact/').required_reviewers[0].file_patterns[0]).toBe('pact/definitions/**');
    expect(parameters().dismiss_stale_reviews_on_push).toBe(true);
  });

  it('requires the status check by its name', () => {
    expect(textOf('github')).toContain('"context": "leadpact approvals"');
  });
});

it('GitLab gets a section for each department, each with one approval of its own', () => {
  const sections = textOf('gitlab', 'a b/').match(/^\[.*$/gm);
  expect(sections).toEqual(['[Marketing][1] @acme/marketing', '[Sales][1] @acme/sales']);
  expect(textOf('gitlab', 'a b/')).toContain('\n/a\\ b/definitions/\n');
});

it('a plain file says that one of the owners is enough', () => {
  expect(textOf('codeowners')).toContain('it ORs them');
  expect(textOf('codeowners')).toMatch(/^\/definitions\/ +@acme\/marketing @acme\/sales$/m);
});

it('every file is known again as our own, and those of others are not', () => {
  for (const kind of ['github', 'gitlab', 'codeowners'] as const) expect(isOwnFile(textOf(kind))).toBe(true);
  expect(isOwnFile('* @acme/everybody\n')).toBe(false);
  expect(isOwnFile('{"name": "ours"}')).toBe(false);
});

it('says what the agreement lacks', () => {
  for (const kind of ['github', 'gitlab', 'codeowners'] as const)
    expect(forgeFiles[kind]({ teams: {}, prefix: '' })).toEqual(expect.stringContaining('add `teams:'));
});
