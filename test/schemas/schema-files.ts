import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** A part of a schema, and where it stands. */
export interface Part {
  readonly file: string;
  /** JSON pointer inside the file, without `#`. */
  readonly pointer: string;
  readonly node: Readonly<Record<string, unknown>>;
  /** It is an entry of `properties`. */
  readonly isProperty: boolean;
  /** It stands in an `if` or `not`, where it only tells cases apart. */
  readonly inCondition: boolean;
}

const folder = join(import.meta.dirname, '../../schemas');
const annotations = [
  'markdownDescription',
  'markdownEnumDescriptions',
  'enumDescriptions',
  'defaultSnippets',
  'patternErrorMessage',
];
/** Keywords whose value holds data rather than schemas. */
const data = ['examples', 'enum', 'const', 'required', 'dependentRequired', 'defaultSnippets', 'type'];

export const files: readonly string[] = readdirSync(folder)
  .filter((name) => name !== 'output')
  .toSorted();
export const kinds: readonly string[] = files
  .map((name) => name.replace('.schema.json', ''))
  .filter((name) => name !== 'definitions' && name !== 'leadpact');

export function readSchema(name: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}

/** Every schema and subschema of a file. */
export function partsOf(file: string): readonly Part[] {
  return within({ file, pointer: '', node: readSchema(file), isProperty: false, inCondition: false });
}

/** Knows all files by their names, so relative references between them resolve. */
export function schemaValidator(): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
  ajv.addVocabulary(annotations);
  for (const file of files) ajv.addSchema(readSchema(file), file);
  return ajv;
}

function within(part: Part): readonly Part[] {
  return [part, ...childrenOf(part).flatMap(within)];
}

function childrenOf({ file, pointer, node, inCondition }: Part): readonly Part[] {
  return Object.entries(node).flatMap(([key, value]) => {
    if (data.includes(key)) return [];
    const base = {
      file,
      isProperty: key === 'properties',
      inCondition: inCondition || key === 'if' || key === 'not',
    };
    return schemasUnder(key, value).map(([step, child]) => ({
      ...base,
      pointer: `${pointer}/${step}`,
      node: child,
    }));
  });
}

function schemasUnder(key: string, value: unknown): readonly (readonly [string, Part['node']])[] {
  if (Array.isArray(value)) return value.filter(isNode).map((child, index) => [`${key}/${index}`, child]);
  if (!isNode(value)) return [];
  if (key !== 'properties' && key !== '$defs') return [[key, value]];
  return Object.entries(value).flatMap(([name, child]) =>
    isNode(child) ? [[`${key}/${name}`, child] as const] : [],
  );
}

function isNode(value: unknown): value is Part['node'] {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
