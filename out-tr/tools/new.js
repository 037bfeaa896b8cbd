/**
 * `npm run new -- rule <category>/<name>`: the files of a lint rule, to be filled in.
 * It refuses to overwrite anything, and prints what to do next.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ruleRegistry } from './registry.js';
const RULES = join('src', 'lint', 'rules');
const [what, id] = process.argv.slice(2);
if (what !== 'rule' || !id || !/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(id)) {
    console.error('usage: npm run new -- rule <category>/<name>, in lower case with hyphens, e.g. routing/pool-without-people');
    process.exitCode = 2;
}
else {
    writeRule(id);
}
function writeRule(rule) {
    const files = new Map([
        [join(RULES, `${rule}.ts`), ruleText(rule)],
        [
            join('test', 'lint', rule, 'bad.yaml'),
            '# Documents that break the rule; other kinds come from test/model/minimal.\n',
        ],
        [join('test', 'lint', rule, 'good.yaml'), '# The same documents, repaired.\n'],
    ]);
    const taken = [...files.keys()].filter((file) => existsSync(file));
    if (taken.length > 0) {
        console.error(`already there: ${taken.join(', ')}`);
        process.exitCode = 2;
        return;
    }
    for (const [file, text] of files) {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
    }
    writeFileSync(join(RULES, 'index.ts'), ruleRegistry(RULES));
    console.log(`written: ${[...files.keys()].join(', ')}`);
    console.log('next: write the check and both cases, then npm run generate for the page and npx vitest run test/lint');
}
function ruleText(rule) {
    const name = (rule.split('/')[1] ?? rule).replace(/-(.)/g, (_, letter) => letter.toUpperCase());
    return `import type { Rule } from '../../rule.ts';

export const ${name}: Rule = {
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
