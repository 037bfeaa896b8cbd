import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { createGenerator, type Definition, type Schema } from 'ts-json-schema-generator';

/** What is wrong with a metadata file; empty = nothing. */
export type Judge = (xml: string) => readonly string[];

/** Judges metadata files by a JSON Schema made from `@salesforce/types`, which Salesforce generates from its WSDL. */
export function metadataJudge(): Judge {
  const schema = createGenerator({
    path: fileURLToPath(new URL('./metadata-types.ts', import.meta.url)),
    tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    type: 'Roots',
    additionalProperties: false,
    skipTypeCheck: true,
  }).createSchema('Roots');
  // Dates are written as dates, and times as times; the types know instants only.
  const ajv = new Ajv({ strict: false, allErrors: true, formats: { 'date-time': true } });
  // As plain JSON, for the two libraries describe the same schema by different types.
  ajv.addSchema(JSON.parse(JSON.stringify(schema)), 'roots');
  const parser = new XMLParser({ parseTagValue: false, ignoreAttributes: true, ignoreDeclaration: true });
  return (xml) => {
    const wellFormed = XMLValidator.validate(xml);
    if (wellFormed !== true) return [wellFormed.err.msg];
    const [entry, ...more] = Object.entries<unknown>(parser.parse(xml));
    if (entry === undefined || more.length > 0) return ['one root element is needed'];
    const [root, content] = entry;
    const definition = definitionOf(schema, root);
    if (definition === undefined) return [`unknown root element ${root}`];
    const validate = validatorOf(ajv, definition);
    if (validate(coerced(content, { $ref: definition }, schema))) return [];
    return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
  };
}

function definitionOf(schema: Schema, root: string): string | undefined {
  const roots = resolved({ $ref: '#/definitions/Roots' }, schema);
  const property = roots.properties?.[root];
  return typeof property === 'object' ? property.$ref : undefined;
}

function validatorOf(ajv: Ajv, definition: string): ValidateFunction {
  const validate = ajv.getSchema(`roots${definition}`);
  if (validate === undefined) throw new Error(`no schema for ${definition}`);
  return validate;
}

/** XML knows texts only: lists, numbers and booleans are made where the schema wants them, and nowhere else. */
function coerced(content: unknown, definition: Definition, schema: Schema): unknown {
  const wanted = resolved(definition, schema);
  if (wanted.type === 'array') {
    const parts: readonly unknown[] = Array.isArray(content) ? content : [content];
    return parts.map((part) => coerced(part, itemsOf(wanted), schema));
  }
  if (wanted.type === 'boolean') return content === 'true' ? true : content === 'false' ? false : content;
  if (wanted.type === 'number') {
    return typeof content === 'string' && /^-?\d+(\.\d+)?$/.test(content) ? Number(content) : content;
  }
  if (wanted.type !== 'object') return content;
  return coercedObject(content === '' ? {} : content, wanted, schema);
}

function coercedObject(content: unknown, wanted: Definition, schema: Schema): unknown {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return content;
  const properties = wanted.properties ?? {};
  const given = Object.entries(content).map(([name, value]) => {
    const property = properties[name];
    return [name, typeof property === 'object' ? coerced(value, property, schema) : value];
  });
  // The types make lists mandatory; a list without elements leaves no trace in XML.
  const absent = Object.entries(properties)
    .filter(([name, property]) => !(name in content) && isArray(property, schema))
    .map(([name]) => [name, []]);
  return Object.fromEntries([...absent, ...given]);
}

function isArray(property: Definition | boolean, schema: Schema): boolean {
  return typeof property === 'object' && resolved(property, schema).type === 'array';
}

function itemsOf({ items }: Definition): Definition {
  return typeof items === 'object' && !Array.isArray(items) ? items : {};
}

function resolved(definition: Definition, schema: Schema): Definition {
  if (definition.$ref === undefined) return definition;
  const name = decodeURIComponent(definition.$ref.replace('#/definitions/', ''));
  const target = schema.definitions?.[name];
  if (typeof target !== 'object') throw new Error(`no definition ${name}`);
  return resolved(target, schema);
}
