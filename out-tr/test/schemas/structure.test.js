import { describe, expect, it } from 'vitest';
import { files, kinds, partsOf, readSchema, schemaValidator } from './schema-files.js';
import { snippetDocument } from './snippet-document.js';
const ajv = schemaValidator();
const union = readSchema('leadpact.schema.json');
describe('the schemas', () => {
    it.each(files)('%s is a JSON Schema 2020-12', (file) => {
        const schema = readSchema(file);
        expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
        expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
    });
    it('refer only to definitions that exist', () => {
        const references = files
            .flatMap(partsOf)
            .flatMap(({ file, node: { $ref } }) => typeof $ref === 'string' ? [$ref.startsWith('#') ? file + $ref : $ref] : []);
        const targets = [...new Set(references)];
        expect(targets.length).toBeGreaterThan(100);
        expect(targets.filter((target) => ajv.getSchema(target) === undefined)).toEqual([]);
    });
    it('allow no key they do not know', () => {
        const open = files.flatMap(partsOf).filter(({ node, pointer, inCondition }) => {
            const isDispatch = Array.isArray(node['allOf']) && node['additionalProperties'] === undefined;
            const isCondition = inCondition || /\/(?:then|else)$/.test(pointer);
            return (node['properties'] !== undefined &&
                node['additionalProperties'] === undefined &&
                !isDispatch &&
                !isCondition);
        });
        expect(open.map(({ file, pointer }) => file + pointer)).toEqual([]);
    });
    it('avoid the keywords whose tracking the validators leave out', () => {
        const tracked = ['unevaluatedProperties', 'unevaluatedItems', '$dynamicRef', '$anchor', '$dynamicAnchor'];
        const found = files.flatMap(partsOf).filter(({ node }) => tracked.some((keyword) => keyword in node));
        expect(found).toEqual([]);
    });
    it('are all in the union: its kinds, its branches and its snippets', () => {
        const branches = Object(union['allOf']).map((branch) => JSON.stringify(branch));
        const expected = kinds.map((kind) => `{"if":{"required":["kind"],"properties":{"kind":{"const":"${kind}"}}},"then":{"$ref":"${kind}.schema.json"}}`);
        expect(branches.toSorted()).toEqual(expected.toSorted());
        expect(union).toMatchObject({ properties: { kind: { enum: expect.arrayContaining([...kinds]) } } });
        const snippets = kinds.flatMap((kind) => readSchema(`${kind}.schema.json`)['defaultSnippets']);
        // Only a document that has no kind yet is offered all of them.
        expect(union).toMatchObject({
            if: { required: ['kind'] },
            else: { defaultSnippets: expect.arrayContaining(snippets) },
        });
        expect(Object(union['else'])['defaultSnippets']).toHaveLength(snippets.length);
    });
    it('offer snippets that fit where they are offered', () => {
        const parts = files
            .flatMap(partsOf)
            .filter(({ node, pointer }) => node['defaultSnippets'] && pointer.startsWith('/$defs/'));
        expect(parts.length).toBeGreaterThan(4);
        for (const { file, pointer, node } of parts) {
            const validate = ajv.compile({ $ref: `${file}#${pointer}` });
            const snippets = Array.isArray(node['defaultSnippets']) ? node['defaultSnippets'] : [];
            const unfit = snippets.filter(({ body }) => !validate(snippetDocument(body)));
            expect(unfit, `${file}#${pointer}`).toEqual([]);
        }
    });
    it.each(kinds)('%s begins with a snippet that is a whole document of its kind', (kind) => {
        const validate = ajv.compile({ $ref: `${kind}.schema.json` });
        const { defaultSnippets } = readSchema(`${kind}.schema.json`);
        if (!Array.isArray(defaultSnippets) || defaultSnippets.length === 0)
            throw new Error('no snippet');
        for (const { label, description, body } of defaultSnippets) {
            expect(label).toMatch(/\S/);
            expect(description).toMatch(/\.$/);
            const document = snippetDocument(body);
            expect(document).toMatchObject({ kind });
            expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
        }
    });
});
