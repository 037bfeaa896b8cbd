import type { Breach } from './breach.ts';
import { isWord, titleOf } from './schema-node.ts';
import { valueAt } from './value-at.ts';
import { quoted } from './value-words.ts';

/** How a sentence names a value: `'points'`, `entry 2 of 'days'`, `rule 'company-size'`, `the document`. */
export function subject({
  path,
  value,
  node,
  schemaPath,
}: Pick<Breach, 'path' | 'value' | 'node' | 'schemaPath'>): string {
  const last = path.at(-1);
  if (last === undefined) return 'the document';
  const noun = takesBlock(node.type) ? `${titleOf(node, schemaPath) ?? ''} `.trimStart() : '';
  // A word of the language says what it is; only a name that the user chose needs the noun.
  if (typeof last === 'string') return isWord(last) ? quoted(last) : `${noun}${quoted(last)}`;
  const id = valueAt(value, ['id']);
  return typeof id === 'string' ? `${noun}${quoted(id)}` : `entry ${last + 1} of ${quoted(listName(path))}`;
}

function listName(path: Breach['path']): string {
  return String(path.findLast((step) => typeof step === 'string') ?? 'the list');
}

function takesBlock(type: string | readonly string[] | undefined): boolean {
  return type === undefined || type === 'object' || (Array.isArray(type) && type.includes('object'));
}
