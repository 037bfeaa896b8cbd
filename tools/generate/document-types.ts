import { compile, type JSONSchema } from 'json-schema-to-typescript';
import type { SchemaBundle, SchemaNode } from './schema-bundle.ts';

const banner = '// Written by `npm run generate` from schemas/. Do not edit.\n';

/** One interface or type per kind and definition, each named `…Document`, and their union by `kind`. */
export async function writeDocumentTypes(bundle: SchemaBundle, union = 'LeadpactDocument'): Promise<string> {
  const names = Object.keys(bundle.definitions).toSorted();
  const schema = {
    title: union,
    anyOf: Object.values(bundle.kinds).map((name) => ({ $ref: `#/$defs/${name}Document` })),
    $defs: Object.fromEntries(
      names.map((name) => [`${name}Document`, typed(bundle.definitions[name] ?? {}, bundle)]),
    ),
  };
  // The schema is built here from parts that json-schema-to-typescript knows.
  const text = await compile(schema as JSONSchema, union, {
    bannerComment: banner,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    style: { singleQuote: true, printWidth: 110 },
  });
  return text;
}

/** The node without what types cannot say, with its choices as `anyOf`. */
function typed(node: SchemaNode, bundle: SchemaBundle): SchemaNode {
  const choices = choicesOf(node);
  if (choices !== undefined)
    return { ...described(node), anyOf: choices.map((choice) => typed(choice, bundle)) };
  if (typeof node['$ref'] === 'string')
    return { ...described(node), allOf: [{ $ref: `${node['$ref']}Document` }] };
  if (Array.isArray(node['type'])) return byType(node, node['type'], bundle);
  return { ...described(node), ...body(node, bundle) };
}

function described(node: SchemaNode): SchemaNode {
  return typeof node['description'] === 'string' ? { description: node['description'] } : {};
}

function body(node: SchemaNode, bundle: SchemaBundle): SchemaNode {
  const kept: Record<string, unknown> = {};
  for (const key of ['type', 'required', 'enum', 'const']) if (node[key] !== undefined) kept[key] = node[key];
  if (isNode(node['items'])) kept['items'] = typed(node['items'], bundle);
  const properties = isNode(node['properties']) ? node['properties'] : undefined;
  if (properties !== undefined) {
    kept['properties'] = Object.fromEntries(
      Object.entries(properties).map(([key, value]) => [key, isNode(value) ? typed(value, bundle) : value]),
    );
  }
  if (isNode(node['additionalProperties'])) {
    // An index signature has to admit the named properties too.
    const values = [node['additionalProperties'], ...Object.values(properties ?? {})].filter(isNode);
    const rest = values.map((value) => typed({ ...value, description: undefined }, bundle));
    kept['additionalProperties'] = rest.length === 1 ? rest[0] : { anyOf: rest };
  }
  return kept;
}

function byType(node: SchemaNode, types: readonly unknown[], bundle: SchemaBundle): SchemaNode {
  const scalars = types.filter((type) => type !== 'array' && type !== 'object');
  const parts: SchemaNode[] = scalars.map((type) => ({ type }));
  if (types.includes('array')) parts.push(body({ type: 'array', items: node['items'] }, bundle));
  if (types.includes('object')) parts.push(body({ ...node, type: 'object', items: undefined }, bundle));
  return { ...described(node), anyOf: parts };
}

/** The alternatives of a node that dispatches: on a key or a value (`allOf` of `if`), on the type of the value, or on exclusive keys. */
function choicesOf(node: SchemaNode): readonly SchemaNode[] | undefined {
  const dispatched = nodes(node['allOf']).flatMap((part) =>
    isNode(part['then']) && part['then']['$ref'] ? [part['then']] : [],
  );
  if (dispatched.length > 0) return dispatched;
  if (
    isNode(node['if']) &&
    typeof node['if']['type'] === 'string' &&
    isNode(node['then']) &&
    isNode(node['else'])
  ) {
    return [{ type: node['if']['type'], ...node['then'] }, node['else']];
  }
  return exclusiveKeys(node) ?? alternatives(node);
}

/** Whole types of which a value has one. */
function alternatives(node: SchemaNode): readonly SchemaNode[] | undefined {
  const parts = nodes(node['oneOf']);
  const areWhole = parts.every(
    (part) => part['type'] !== undefined || part['$ref'] !== undefined || part['const'] !== undefined,
  );
  return parts.length > 0 && areWhole ? parts : undefined;
}

function exclusiveKeys(node: SchemaNode): readonly SchemaNode[] | undefined {
  const parts = nodes(node['oneOf']);
  if (parts.some((part) => part['type'] !== undefined)) return undefined;
  const keys = parts.flatMap((part) => (Array.isArray(part['required']) ? part['required'].map(String) : []));
  if (keys.length === 0) return undefined;
  const { oneOf, ...rest } = node;
  const properties = isNode(node['properties']) ? node['properties'] : {};
  return keys.map((key) => ({
    ...rest,
    properties: Object.fromEntries(
      Object.entries(properties).filter(([name]) => name === key || !keys.includes(name)),
    ),
    required: [...(Array.isArray(node['required']) ? node['required'] : []), key],
  }));
}

function nodes(value: unknown): readonly SchemaNode[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function isNode(value: unknown): value is SchemaNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
