import { nearestName } from '../support/nearest-name.ts';
import type { Breach } from './breach.ts';
import { unknownKey as page } from './codes/unknown-key.ts';
import type { Complaint } from './complaint.ts';
import { definitionNamed, type SchemaNode } from './schema-node.ts';
import { quoted } from './value-words.ts';

/**
 * Any key of a condition that is no word of the language counts as a field, so `alll: […]` looks like a bad test of a
 * field `alll`. Where the key is close to a word, that is what is wrong.
 */
export function misspelledWord({
  node,
  path,
}: {
  readonly node: SchemaNode;
  readonly path: Breach['path'];
}): Complaint | undefined {
  const key = path.at(-1);
  if (typeof key !== 'string' || node !== definitionNamed('AttributeTest')) return undefined;
  const word = nearestName(key, Object.keys(definitionNamed('Criterion').properties ?? {}));
  if (word === undefined) return undefined;
  return {
    page,
    path,
    part: 'key',
    message: `${quoted(key)} is no word of a condition`,
    help: `did you mean \`${word}\`?`,
  };
}
