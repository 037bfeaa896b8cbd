import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validators } from '../../src/generated/validators.js';
import { loadFile } from '../../src/load/load-file.js';
import { checkShape } from '../../src/shape/check-shape.js';
import { valueAt } from '../../src/shape/value-at.js';
import { schemaValidator } from '../schemas/schema-files.js';
import { mutated, mutation } from './mutation.js';
const cases = join(import.meta.dirname, 'cases');
const documents = readdirSync(cases)
    .toSorted()
    .flatMap((name) => loadFile({ path: `${name}.yaml`, bytes: readFileSync(join(cases, name, 'input.yaml')) }).documents)
    .filter(({ data }) => kindOf(data) !== undefined);
const fresh = freshValidators(schemaValidator());
describe('the generated validators', () => {
    it('say about mutated documents what freshly compiled schemas say', () => {
        let refused = 0;
        law((data) => {
            const kind = kindOf(data) ?? '';
            const [generated, compiled] = [validators[kind], fresh[kind]];
            if (generated === undefined || compiled === undefined)
                return;
            const accepted = generated(data);
            if (!accepted)
                refused++;
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
function law(holds) {
    const arbitrary = fc.tuple(fc.constantFrom(...documents), fc.array(mutation, { maxLength: 3 }));
    fc.assert(fc.property(arbitrary, ([document, mutations]) => holds(mutations.reduce(mutated, document.data), document)), { numRuns: 600, seed: 20261120 });
}
function freshValidators(ajv) {
    return Object.fromEntries(Object.keys(validators).map((kind) => [kind, ajv.compile({ $ref: `${kind}.schema.json` })]));
}
function signatures(errors) {
    return errors
        .map(({ instancePath, keyword, params }) => JSON.stringify([instancePath, keyword, params]))
        .toSorted();
}
function kindOf(data) {
    const kind = valueAt(data, ['kind']);
    return typeof kind === 'string' && Object.hasOwn(validators, kind) ? kind : undefined;
}
