import type { JsonValue } from '../../support/json-value.ts';
import type { Breach } from '../breach.ts';
import { wrongType as page } from '../codes/wrong-type.ts';
import type { Complaint } from '../complaint.ts';
import { flowText } from '../flow-text.ts';
import { formHelp } from '../help-words.ts';
import { misspelledWord } from '../misspelled-word.ts';
import type { SchemaNode } from '../schema-node.ts';
import { subject } from '../subject.ts';
import { choiceWords, expectedWords, valueWords } from '../value-words.ts';

const truths: Readonly<Record<string, boolean>> = {
  yes: true,
  on: true,
  true: true,
  no: false,
  off: false,
  false: false,
};

/** `'weight' is the text 'two', not a whole number`. */
export function wrongType(breach: Breach): Complaint {
  const { path, value, node } = breach;
  const word = misspelledWord(breach);
  if (word !== undefined) return word;
  const name = subject({ ...breach, node: { type: 'string' } });
  if (value === null)
    return { page, path, message: `${name} has no value`, help: 'write a value, or delete the key' };
  const message = `${name} is ${valueWords(value)}, not ${expectedWords(node)}`;
  return { page, path, message, help: conversion(value, node, path.at(-1)) ?? example(node, path.at(-1)) };
}

/** How the value that is there can become what is needed. */
function conversion(
  value: JsonValue,
  node: SchemaNode,
  key: string | number | undefined,
): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') {
    if (!takes(node, 'string')) return undefined;
    const fits = node.pattern === undefined || new RegExp(node.pattern, 'u').test(String(value));
    return fits ? `put it in quotes: ${written(String(value), key)}` : formHelp(node);
  }
  if (Array.isArray(value)) return fromList(node);
  if (node.type === 'array') return `write a list: ${written([value], key)}`;
  const truth =
    typeof value === 'string' && node.type === 'boolean' ? truths[value.toLowerCase()] : undefined;
  return truth === undefined ? undefined : `write ${written(truth, key)}`;
}

function fromList({ title }: SchemaNode): string | undefined {
  return title === 'condition'
    ? 'put the conditions under `all`, or under `any` if one is enough'
    : undefined;
}

function example(node: SchemaNode, key: string | number | undefined): string {
  const [first] = node.examples ?? [];
  if (first !== undefined) return `write for example ${written(first, key)}`;
  const { required = [] } = node;
  return required.length === 0 ? page.help : `write a block with ${choiceWords(required, 'and')}`;
}

function takes({ type }: SchemaNode, name: string): boolean {
  return type === name || (Array.isArray(type) && type.includes(name));
}

function written(value: JsonValue, key: string | number | undefined): string {
  return typeof key === 'string' ? `\`${key}: ${flowText(value)}\`` : `\`${flowText(value)}\``;
}
