import { choiceWords } from '../../shape/value-words.ts';
import type { DatabaseTable } from './database-table.ts';

/**
 * The table that a source means by one of these names, each perhaps with its schema before a point; or one sentence why it
 * is not clear which one. Undefined where there is none. Capitals matter only where two tables differ in nothing else.
 */
export function chosenTable(
  tables: readonly DatabaseTable[],
  names: readonly string[],
): DatabaseTable | string | undefined {
  for (const spelling of [exact, folded]) {
    const found = tables.filter((table) =>
      names.some((name) =>
        [table.name, `${table.schema}.${table.name}`].some((own) => spelling(own) === spelling(name)),
      ),
    );
    const usual = found.filter(({ isDefault }) => isDefault);
    const [first, ...others] = usual.length > 0 ? usual : found;
    if (others.length === 0) {
      if (first !== undefined) return first;
      continue;
    }
    const words = (usual.length > 0 ? usual : found).map(({ schema, name }) => `${schema}.${name}`);
    return `there are ${choiceWords(words, 'and')}`;
  }
  return undefined;
}

function exact(name: string): string {
  return name;
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
