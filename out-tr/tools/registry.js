import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
/** The registry of the lint rules: its text is derived from the rule files, one import and one line each. */
export function ruleRegistry(folder) {
    const entries = ruleFiles(folder).map((path) => ({ path, name: exportedName(join(folder, `${path}.ts`)) }));
    const imports = entries.map(({ path, name }) => `import { ${name} } from './${path}.ts';`);
    return [
        "import type { Rule } from '../rule.ts';",
        ...imports,
        '',
        '/** Every rule, alphabetical by id. One line per rule keeps merges quiet. */',
        'export const rules: readonly Rule[] = [',
        ...entries.map(({ name }) => `  ${name},`),
        '];',
        '',
    ].join('\n');
}
/** Ids of the rules on disk, sorted. */
export function ruleFiles(folder) {
    return readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => `${name}/${file.replace(/\.ts$/, '')}`))
        .sort();
}
function exportedName(file) {
    const name = existsSync(file)
        ? /export const (\w+): Rule/.exec(readFileSync(file, 'utf8'))?.[1]
        : undefined;
    if (!name)
        throw new Error(`${file} exports no rule`);
    return name;
}
