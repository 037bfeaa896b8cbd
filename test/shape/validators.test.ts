import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ajv2020, ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SchemaError, validators } from '../../src/generated/validators.ts';
import { loadFile } from '../../src/load/load-file.ts';
import type { LoadedDocument } from '../../src/load/loaded-file.ts';
import { checkShape } from '../../src/shape/check-shape.ts';
import { valueAt } from '../../src/shape/value-at.ts';
import type { JsonValue } from '../../src/support/json-value.ts';
import { schemaValidator } from '../schemas/schema-files.ts';
import { type Mutation, mutated, mutation } from './mutation.ts';

const cases = join(import.meta.dirname, 'cases');
const documents: readonly LoadedDocument[] = readdirSync(cases)
  .toSorted()
  .flatMap(
    (name) =>
      loadFile({ path: `${name}.yaml`, bytes: readFileSync(join(cases, name, 'input.yaml')) }).documents,
  )
  .filter(({ data }) => kindOf(data) !== undefined);
const fresh = freshValidators(schemaValidator());

describe('the generated validators', () => {
  it('say about mutated documents what freshly compiled schemas say', () => {
    let refused = 0;
    law((data) => {
      const kind = kindOf(data) ?? '';
      const [generated, compiled] = [validators[kind], fresh[kind]];
      if (generated === undefined || compiled === undefined) return;
      const accepted = generated(data);
      if (!accepted) refused++;
      expect(accepted).toBe(compiled(data));
      expect(signatures(generated.errors ?? [])).toEqual(signatures(compiled.errors ?? []));
    });
    expect(refused).toBeGreaterThan(200);
  });

  it('lead to findings exactly when they refuse, each at a place that exists', () => {
    law((data, document) => {
      const role = kindOf(data) === 'sample' ? 'sample' : 'definition';
      const { value, findings } = checkShape({ ...document, data }, role);
      const accepted = validators[kindOf(data) ?? '']?.(data) ?? false;
      expect(findings.length === 0).toBe(accepted);
      expect(value === undefined).toBe(!accepted);
      for (const { place, message, help } of findings) {
        const parent = place.path.slice(0, place.part === 'key' ? -1 : undefined);
        expect(valueAt(data, parent), message).toBeDefined();
        expect(help).toMatch(/\S/);
        expect(message).not.toMatch(/undefined|\[object/);
      }
      const shown = findings.map(({ code, place, message }) => JSON.stringify([code, place, message]));
      expect(new Set(shown).size).toBe(shown.length);
    });
  });
});

function law(holds: (data: JsonValue, document: LoadedDocument) => void): void {
  const arbitrary = fc.tuple(fc.constantFrom(...documents), fc.array(mutation, { maxLength: 3 }));
  fc.assert(
    fc.property(arbitrary, ([document, mutations]: [LoadedDocument, Mutation[]]) =>
      holds(mutations.reduce(mutated, document.data), document),
    ),
    { numRuns: 600, seed: 20261120 },
  );
}

function freshValidators(ajv: Ajv2020): Readonly<Record<string, ValidateFunction>> {
  return Object.fromEntries(
    Object.keys(validators).map((kind) => [kind, ajv.compile({ $ref: `${kind}.schema.json` })]),
  );
}

function signatures(
  errors: readonly Pick<SchemaError, 'instancePath' | 'keyword' | 'params'>[],
): readonly string[] {
  return errors
    .map(({ instancePath, keyword, params }) => JSON.stringify([instancePath, keyword, params]))
    .toSorted();
}

function kindOf(data: JsonValue): string | undefined {
  const kind = valueAt(data, ['kind']);
  return typeof kind === 'string' && Object.hasOwn(validators, kind) ? kind : undefined;
}
