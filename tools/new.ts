/**
 * `npm run new -- rule <category>/<name>` and `npm run new -- change <category>/<name>`: the files of a lint rule or of a
 * rule of changes, to be filled in. It refuses to overwrite anything, and prints what to do next.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CHANGE_CASES } from './change-case.ts';
import { changeRegistry, ruleRegistry } from './registry.ts';

/** What can be scaffolded: where it stands, what its files hold, how its registry is written. */
interface Scaffold {
  readonly folder: string;
  readonly example: string;
  readonly files: (id: string) => ReadonlyMap<string, string>;
  readonly registry: (folder: string) => string;
  /** What a person does next. */
  readonly next: string;
}

const RULES = join('src', 'lint', 'rules');
const CHANGES = join('src', 'diff', 'rules');

const scaffolds: Readonly<Record<string, Scaffold>> = {
  rule: {
    folder: RULES,
    example: 'routing/pool-without-people',
    registry: ruleRegistry,
    next: 'write the check and both cases, then npm run generate for the page and npx vitest run test/lint',
    files: (id) =>
      new Map([
        [join(RULES, `${id}.ts`), ruleText(id)],
        [
          join('test', 'lint', id, 'bad.yaml'),
          '# Documents that break the rule; other kinds come from test/model/minimal.\n',
        ],
        [join('test', 'lint', id, 'good.yaml'), '# The same documents, repaired.\n'],
      ]),
  },
  change: {
    folder: CHANGES,
    example: 'commitment/promise-loosened',
    registry: changeRegistry,
    next: 'write the rule and its case, then npx vitest run test/diff -u, read expected.txt, and npm run generate for the page',
    files: (id) => {
      const folder = join(CHANGE_CASES, id.split('/')[1] ?? id);
      return new Map([
        [join(CHANGES, `${id}.ts`), changeRuleText(id)],
        [join(folder, 'before.yaml'), '# What the older version says besides test/lint/base.yaml.\n'],
        [join(folder, 'after.yaml'), '# What the newer version says instead.\n'],
      ]);
    },
  },
};

const [what = '', id] = process.argv.slice(2);
const scaffold = Object.hasOwn(scaffolds, what) ? scaffolds[what] : undefined;

if (scaffold === undefined || !id || !/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(id)) {
  for (const [name, { example }] of Object.entries(scaffolds))
    console.error(
      `usage: npm run new -- ${name} <category>/<name>, in lower case with hyphens, e.g. ${example}`,
    );
  process.exitCode = 2;
} else {
  writeScaffold(scaffold, id);
}

function writeScaffold({ folder, files, registry, next }: Scaffold, name: string): void {
  const wanted = files(name);
  const taken = [...wanted.keys()].filter((file) => existsSync(file));
  if (taken.length > 0) {
    console.error(`already there: ${taken.join(', ')}`);
    process.exitCode = 2;
    return;
  }
  for (const [file, text] of wanted) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  writeFileSync(join(folder, 'index.ts'), registry(folder));
  console.log(`written: ${[...wanted.keys()].join(', ')}`);
  console.log(`next: ${next}`);
}

/** `routing/pool-without-people` is exported as `poolWithoutPeople`. */
function exportName(rule: string): string {
  return (rule.split('/')[1] ?? rule).replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function changeRuleText(rule: string): string {
  const [category = '', name = ''] = rule.split('/');
  return `import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule } from '../aspect-rule.ts';

export const ${exportName(rule)}: ChangeRule = aspectRule(
  {
    code: 'change/${name}',
    category: '${category.toUpperCase()}',
    severity: 'error',
    summary: 'What changed.',
    why: 'whom it concerns and how',
    help: 'what to do about it',
  },
  [['metric', 'terms']],
);
`;
}

function ruleText(rule: string): string {
  return `import type { Rule } from '../../rule.ts';

export const ${exportName(rule)}: Rule = {
  id: '${rule}',
  severity: 'warning',
  owner: 'joint',
  summary: 'What a clean agreement looks like.',
  why: 'whom it hurts and how',

  *check(agreement) {
    for (const definition of Object.values(agreement.slas)) {
      yield { place: definition.place, message: \`what is wrong with \${definition.id}\`, help: 'what to write instead' };
    }
  },
};
`;
}
