import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The registry of the lint rules: its text is derived from the rule files, one import and one line each. */
export function ruleRegistry(folder: string): string {
  return registry(folder, {
    type: 'Rule',
    from: '../rule.ts',
    says: 'Every rule, alphabetical by id. One line per rule keeps merges quiet.',
    list: 'rules',
  });
}

/** The registry of the rules of changes. */
export function changeRegistry(folder: string): string {
  return registry(folder, {
    type: 'ChangeRule',
    from: '../change-rule.ts',
    says: 'Every rule of changes, by category and name. One line per rule keeps merges quiet.',
    list: 'changeRules',
  });
}

interface Registry {
  /** What its files export, and where that is declared. */
  readonly type: string;
  readonly from: string;
  readonly says: string;
  readonly list: string;
}

function registry(folder: string, { type, from, says, list }: Registry): string {
  const entries = ruleFiles(folder).map((path) => ({
    path,
    name: exportedName(join(folder, `${path}.ts`), type),
  }));
  const imports = entries.map(({ path, name }) => `import { ${name} } from './${path}.ts';`);
  return [
    `import type { ${type} } from '${from}';`,
    ...imports,
    '',
    `/** ${says} */`,
    `export const ${list}: readonly ${type}[] = [`,
    ...entries.map(({ name }) => `  ${name},`),
    '];',
    '',
  ].join('\n');
}

/** Ids of the rules on disk, sorted. */
export function ruleFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(folder, name)).map((file) => `${name}/${file.replace(/\.ts$/, '')}`),
    )
    .sort();
}

function exportedName(file: string, type: string): string {
  const name = existsSync(file)
    ? new RegExp(`export const (\\w+): ${type}\\b`).exec(readFileSync(file, 'utf8'))?.[1]
    : undefined;
  if (!name) throw new Error(`${file} exports no ${type}`);
  return name;
}
