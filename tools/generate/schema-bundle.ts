import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A JSON Schema as parsed JSON; booleans do not occur in `schemas/`. */
export type SchemaNode = Readonly<Record<string, unknown>>;

/** All schemas in one: every kind and every `$defs` entry under a name of its own, references local. */
export interface SchemaBundle {
  /** Kind → name of its definition. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly definitions: Readonly<Record<string, SchemaNode>>;
}

const shared = 'definitions';

/** Reads the union schema for its kinds, then each kind's file and the shared definitions. */
export function readSchemaBundle(folder: string): SchemaBundle {
  const kinds = kindsOf(readSchema(folder, 'leadpact'));
  const definitions: Record<string, SchemaNode> = {};
  for (const file of [shared, ...kinds]) Object.assign(definitions, readSchemaFile(folder, file).definitions);
  return { kinds: Object.fromEntries(kinds.map((kind) => [kind, pascalCase(kind)])), definitions };
}

/** The definitions of one file, and of the file itself where it describes a document. */
export function readSchemaFile(
  folder: string,
  file: string,
): {
  readonly name: string;
  readonly root: string;
  readonly definitions: Readonly<Record<string, SchemaNode>>;
} {
  const definitions: Record<string, SchemaNode> = {};
  const schema = readSchema(folder, file);
  for (const [name, node] of Object.entries(objectAt(schema, '$defs'))) {
    definitions[definitionName(file, name)] = withLocalReferences(node, file) as SchemaNode; // every $defs entry is an object
  }
  const root = pascalCase(file);
  if (file !== shared) {
    const { $defs, $schema, ...own } = schema;
    definitions[root] = withLocalReferences(own, file) as SchemaNode; // an object stays one
  }
  return { name: file, root, definitions };
}

function readSchema(folder: string, name: string): SchemaNode {
  // Parsing yields unknown JSON; the meta-schema test holds its form.
  return JSON.parse(readFileSync(join(folder, `${name}.schema.json`), 'utf8')) as SchemaNode;
}

function kindsOf(union: SchemaNode): readonly string[] {
  const kinds = objectAt(objectAt(union, 'properties'), 'kind')['enum'];
  if (!Array.isArray(kinds)) throw new Error('leadpact.schema.json names no kinds');
  return kinds.map(String).toSorted();
}

function objectAt(node: SchemaNode, key: string): SchemaNode {
  return (node[key] ?? {}) as SchemaNode; // $defs and properties are objects in every schema
}

/** `definitions.schema.json#/$defs/criterion` → `Criterion`; `#/$defs/rule` inside scoring → `ScoringRule`. */
function definitionName(file: string, name: string): string {
  if (file === shared) return pascalCase(name);
  const own = pascalCase(name);
  const owner = pascalCase(file);
  return own.startsWith(owner) ? own : owner + own;
}

function pascalCase(name: string): string {
  return name.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
}

function withLocalReferences(node: unknown, file: string): unknown {
  if (Array.isArray(node)) return node.map((item) => withLocalReferences(item, file));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === '$ref' ? localReference(String(value), file) : withLocalReferences(value, file),
    ]),
  );
}

function localReference(reference: string, file: string): string {
  const match = /^(?:([a-z-]+)\.schema\.json)?#\/\$defs\/([A-Za-z]+)$/.exec(reference);
  if (match === null) throw new Error(`cannot follow the reference ${reference}`);
  return `#/$defs/${definitionName(match[1] ?? file, match[2] ?? '')}`;
}
