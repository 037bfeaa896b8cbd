import type { JsonValue } from '../../support/json-value.ts';
import { nearestName } from '../../support/nearest-name.ts';
import type { Breach } from '../breach.ts';
import { wrongType as page } from '../codes/wrong-type.ts';
import type { Complaint } from '../complaint.ts';
import { flowText } from '../flow-text.ts';
import { misspelledWord } from '../misspelled-word.ts';
import { subject } from '../subject.ts';
import { expectedWords, valueWords } from '../value-words.ts';

/** `'weight' is the text 'two', not a whole number`. */
export function wrongType(breach: Breach): Complaint {
  const { path, value } = breach;
  const word = misspelledWord(breach);
  if (word !== undefined) return word;
  const name = subject(breach);
  const message =
    value === null
      ? `${name} has no value`
      : `${name} is ${valueWords(value)}, not ${expectedWords(breach.node)}`;
  return { page, path, message, help: help(breach) };
}

function help(breach: Breach): string {
  const { value, node } = breach;
  const key = breach.path.at(-1);
  const written = (example: JsonValue) =>
    typeof key === 'string' ? `\`${key}: ${flowText(example)}\`` : `\`${flowText(example)}\``;
  if (isScalar(value) && takesText(node.type)) return `put it in quotes: ${written(String(value))}`;
  if (Array.isArray(value) && node.title === 'condition')
    return 'put the conditions under `all`, or under `any` if one is enough';
  if (node.type === 'array' && value !== null) return `write a list: ${written([value])}`;
  const meant = node.type === 'boolean' ? nearestName(String(value), ['true', 'false']) : undefined;
  if (meant !== undefined) return `write ${written(meant === 'true')}`;
  const [example] = node.examples ?? [];
  if (example === undefined) return value === null ? 'write a value, or delete the key' : page.help;
  return `${value === null ? 'write a value or delete the key' : 'write it'}, for example ${written(example)}`;
}

function isScalar(value: JsonValue): value is number | boolean {
  return typeof value === 'number' || typeof value === 'boolean';
}

function takesText(type: string | readonly string[] | undefined): boolean {
  return type === 'string' || (Array.isArray(type) && type.includes('string'));
}
