import type { SchemaError } from '../generated/validators.ts';
import type { JsonValue } from '../support/json-value.ts';
import { nodeHolding, type SchemaNode } from './schema-node.ts';
import { pathOf, valueAt } from './value-at.ts';

/** One thing a validator objects to, with everything a sentence about it needs. */
export interface Breach {
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly schemaPath: string;
  readonly path: readonly (string | number)[];
  readonly value: JsonValue;
  /** The schema whose keyword failed. */
  readonly node: SchemaNode;
  /** The whole document. */
  readonly data: JsonValue;
}

export function breachOf(
  { keyword, params, schemaPath, instancePath }: SchemaError,
  data: JsonValue,
): Breach {
  const path = pathOf(instancePath, data);
  return {
    keyword,
    params,
    schemaPath,
    path,
    value: valueAt(data, path) ?? null,
    node: nodeHolding(schemaPath),
    data,
  };
}

/** A parameter that is a text, such as the name of the missing key. */
export function textParam({ params }: Breach, name: string): string {
  const value = params[name];
  if (typeof value !== 'string') throw new Error(`the validator gave no ${name}`);
  return value;
}
