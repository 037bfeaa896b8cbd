import { schemaNotes } from '../generated/schema-notes.ts';
import type { JsonValue } from '../support/json-value.ts';

/** A part of a schema as far as findings speak of it. */
export interface SchemaNode {
  /** What people call the value, without article: `duration`, `rule`. */
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly JsonValue[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly JsonValue[];
  readonly const?: JsonValue;
  readonly pattern?: string;
  readonly patternErrorMessage?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly propertyNames?: SchemaNode;
  readonly oneOf?: readonly SchemaNode[];
  readonly anyOf?: readonly SchemaNode[];
  readonly required?: readonly string[];
  readonly $ref?: string;
}

interface Notes {
  /** Kind → name of its definition. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly $defs: Readonly<Record<string, SchemaNode>>;
}

let parsed: Notes | undefined;
let words: ReadonlySet<string> | undefined;

/** The schema that holds the failing keyword: `#/$defs/ScoringRule/oneOf` → the rule. */
export function nodeHolding(schemaPath: string): SchemaNode {
  return nodeAt(schemaPath.split('/').slice(1, -1));
}

/** The definition in which a failing keyword stands, where its keys are described. */
export function definitionHolding(schemaPath: string): SchemaNode {
  return nodeAt(schemaPath.split('/').slice(1, 3));
}

/** What people call the value; a condition inside a definition speaks of the definition. */
export function titleOf(node: SchemaNode, schemaPath: string): string | undefined {
  const isPart = node.type === undefined && node.properties === undefined;
  return node.title ?? (isPart ? definitionHolding(schemaPath).title : undefined);
}

/** Whether the language itself has this word as a key somewhere. */
export function isWord(key: string): boolean {
  words ??= new Set(Object.values(notes().$defs).flatMap(keysWithin));
  return words.has(key);
}

/** A definition by its name, e.g. `Criterion`. */
export function definitionNamed(name: string): SchemaNode {
  return nodeAt(['$defs', name]);
}

export function nodeOfKind(kind: string): SchemaNode {
  return nodeAt(['$defs', notes().kinds[kind] ?? kind]);
}

/** The node with what it refers to; its own words win over those of the reference. */
export function resolved(node: SchemaNode): SchemaNode {
  return node.$ref === undefined ? node : { ...nodeAt(node.$ref.split('/').slice(1)), ...node };
}

function nodeAt(steps: readonly string[]): SchemaNode {
  let node: unknown = notes();
  for (const step of steps) {
    node =
      typeof node === 'object' && node !== null
        ? Object.getOwnPropertyDescriptor(node, step)?.value
        : undefined;
  }
  if (typeof node !== 'object' || node === null) throw new Error(`no schema at ${steps.join('/')}`);
  return node;
}

function keysWithin(node: SchemaNode): readonly string[] {
  return Object.entries(node.properties ?? {}).flatMap(([key, property]) => [key, ...keysWithin(property)]);
}

function notes(): Notes {
  // The text is generated from schemas/ together with the validators.
  parsed ??= JSON.parse(schemaNotes) as Notes;
  return parsed;
}
