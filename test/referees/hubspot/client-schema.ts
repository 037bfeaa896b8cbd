import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';
import { createGenerator } from 'ts-json-schema-generator';
import type { Roots } from './client-types.ts';

/** Does a request satisfy the client's model of its kind? */
export type Judge = (kind: keyof Roots, body: unknown) => boolean;

/** Judges requests by a JSON Schema made from the types of `@hubspot/api-client`. */
export function clientJudge(): Judge {
  const schema = createGenerator({
    path: fileURLToPath(new URL('./client-types.ts', import.meta.url)),
    tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    type: 'Roots',
    additionalProperties: false,
    skipTypeCheck: true,
  }).createSchema('Roots');
  // A wrong filter breaks every branch of a union, so only the first error is looked for.
  const ajv = new Ajv({ strict: false, allErrors: false });
  ajv.addSchema(JSON.parse(JSON.stringify(schema)), 'client');
  const validators = new Map<string, ValidateFunction>();
  return (kind, body) => {
    const validate =
      validators.get(kind) ?? ajv.compile({ $ref: `client#/definitions/Roots/properties/${kind}` });
    validators.set(kind, validate);
    return validate(body) === true;
  };
}
