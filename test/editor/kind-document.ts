import { isMap, isScalar, isSeq, parseDocument, stringify } from 'yaml';
import { readSchema } from '../schemas/schema-files.ts';
import { snippetDocument } from '../schemas/snippet-document.ts';
import type { Position } from './language-server.ts';

type Schema = Readonly<Record<string, unknown>>;

/** A schema and the file in which its references are meant. */
interface Place {
  readonly file: string;
  readonly schema: Schema;
}

/** A key that stands in a document, and what the schema says of it. */
export interface KeyPlace {
  readonly key: string;
  readonly position: Position;
  /** Keys around it. */
  readonly depth: number;
  readonly isRequired: boolean;
  /** Of its value, where that is a scalar. */
  readonly value?: Position;
  readonly property: Schema;
  /** What the property refers to; the property itself where it refers to nothing. */
  readonly form: Schema;
}

/** As `init` writes it, for a file in `definitions/`. */
export const modeline = '# yaml-language-server: $schema=../schemas/leadpact.schema.json\n';

/** The document that the first snippet of a kind makes. */
export function kindDocument(kind: string): string {
  const snippets = readSchema(`${kind}.schema.json`)['defaultSnippets'];
  const [first] = Array.isArray(snippets) ? snippets : [];
  if (first === undefined) throw new Error(`${kind} has no snippet`);
  return `${modeline}${stringify(snippetDocument(first.body))}`;
}

/** What the schema of a kind says of the keys of its documents. */
export function propertiesOf(kind: string): Readonly<Record<string, Schema>> {
  return Object(readSchema(`${kind}.schema.json`)['properties']);
}

/** Every key of a document that the schema names outright; alternatives are not followed. */
export function keysIn(kind: string, text: string): readonly KeyPlace[] {
  const file = `${kind}.schema.json`;
  return keysUnder(text, parseDocument(text).contents, { file, schema: readSchema(file) }, 0);
}

function keysUnder(text: string, node: unknown, place: Place, depth: number): readonly KeyPlace[] {
  const { file, schema } = resolved(place);
  if (isSeq(node)) {
    return node.items.flatMap((item) =>
      keysUnder(text, item, { file, schema: Object(schema['items']) }, depth),
    );
  }
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => {
    const name = String(key);
    const property = Object(schema['properties'])[name];
    const below = { file, schema: Object(property ?? schema['additionalProperties']) };
    const deeper = keysUnder(text, value, below, depth + 1);
    if (property === undefined || !isScalar(key) || !key.range) return deeper;
    const isRequired = Array.isArray(schema['required']) && schema['required'].includes(name);
    const position = positionAt(text, key.range[0]);
    const own = { key: name, position, depth, isRequired, property, form: resolved(below).schema };
    const at = isScalar(value) && value.range ? { value: positionAt(text, value.range[0]) } : {};
    return [{ ...own, ...at }, ...deeper];
  });
}

function resolved({ file, schema }: Place): Place {
  const { $ref } = schema;
  if (typeof $ref !== 'string') return { file, schema };
  const [name = '', pointer = ''] = $ref.split('#');
  const target = name === '' ? file : name;
  const steps = pointer.split('/').filter((step) => step !== '');
  const found = steps.reduce<unknown>((node, step) => Object(node)[step], readSchema(target));
  return resolved({ file: target, schema: Object(found) });
}

function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
