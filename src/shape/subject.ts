import type { JsonValue } from '../support/json-value.ts';
import type { Breach } from './breach.ts';
import { valueAt } from './value-at.ts';
import { quoted } from './value-words.ts';

/** How a sentence names a value: `'points'`, `entry 2 of 'days'`, `rule 'company-size'`, `the document`. */
export function subject({ path, value, node }: Pick<Breach, 'path' | 'value' | 'node'>): string {
  const last = path.at(-1);
  if (last === undefined) return 'the document';
  const noun = isBlock(value) && node.title !== undefined ? `${node.title} ` : '';
  if (typeof last === 'string') return `${noun}${quoted(last)}`;
  const id = valueAt(value, ['id']);
  if (typeof id === 'string') return `${noun}${quoted(id)}`;
  return `entry ${last + 1} of ${quoted(listName(path))}`;
}

function listName(path: Breach['path']): string {
  return String(path.findLast((step) => typeof step === 'string') ?? 'the list');
}

function isBlock(value: JsonValue): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
