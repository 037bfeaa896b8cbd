import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { operatorTable } from '../../../src/compile/hubspot/criteria/operator-table.js';
import { hubspot } from '../../../src/compile/hubspot/hubspot.js';
import { standardContactProperties } from '../../../src/compile/hubspot/standard-contact-properties.js';
import { readAgreement } from '../../../src/model/read-agreement.js';
import { fixtureAgreement } from '../fixture-agreement.js';
import { hostileAgreement } from '../hostile-agreement.js';
const negations = /NOT|NONE|UNKNOWN/;
describe.each([
    ['fixture', fixtureAgreement()],
    ['hostile', hostileAgreement()],
    ['definitions', readDefinitions()],
])('every test in the payloads of %s', (_, agreement) => {
    const { artifacts } = hubspot.compile(agreement, agreement.targets['hubspot'] ?? fail());
    const payloads = artifacts.map(({ content, path }) => ({ path, body: JSON.parse(content) }));
    const asked = payloads.flatMap(({ body }) => testsIn(body));
    const stores = new Map(Object.entries(standardContactProperties).map(([name, store]) => [name, [store]]));
    for (const { body, path } of payloads) {
        if (path.startsWith('properties/')) {
            const { fieldType, name, type } = body; // a property of ours
            stores.set(name, [type === 'enumeration' && fieldType === 'checkbox' ? 'set' : type]);
        }
    }
    test('has an operator of its kind', () => {
        expect(asked.length).toBeGreaterThan(30);
        const wrong = asked.filter(({ operation }) => {
            const operators = rowOf(operation)?.operators ?? [];
            return !operators.includes(String(operation['operator']));
        });
        expect(wrong).toEqual([]);
    });
    test('asks a property of a fitting type', () => {
        const known = asked.filter(({ property }) => stores.has(property));
        expect(known.length).toBeGreaterThan(asked.length / 2);
        const wrong = known.filter(({ operation, property }) => {
            return !stores.get(property)?.some((store) => rowOf(operation)?.stores.includes(store));
        });
        expect(wrong).toEqual([]);
    });
    test('lets a contact without a value pass exactly where it is a negation', () => {
        const timeless = asked.filter(({ operation }) => operation['operationType'] !== 'TIME_POINT');
        const text = timeless.filter(({ operation }) => operation['operationType'] !== 'NUMBER');
        for (const { operation } of text) {
            const isNegation = negations.test(String(operation['operator']));
            // `notIn` asks for a value in a test of its own, next to this one.
            expect(operation['includeObjectsWithNoValueSet'], JSON.stringify(operation)).toBe(isNegation);
        }
    });
});
test('every list has OR at its root, ANDs below and filters in these', () => {
    const agreement = fixtureAgreement();
    const { artifacts } = hubspot.compile(agreement, agreement.targets['hubspot'] ?? fail());
    const lists = artifacts.filter(({ path }) => path.startsWith('lists/'));
    expect(lists.length).toBeGreaterThan(8);
    for (const { content } of lists) {
        const { filterBranch, processingType } = JSON.parse(content);
        expect(processingType).toBe('DYNAMIC');
        expect(filterBranch).toMatchObject({ filterBranchType: 'OR', filters: [] });
        for (const branch of filterBranch.filterBranches) {
            expect(branch).toMatchObject({ filterBranchType: 'AND', filterBranches: [] });
            expect(branch.filters.length).toBeGreaterThan(0);
        }
    }
});
function rowOf(operation) {
    return new Map(Object.entries(operatorTable)).get(operation['operationType']);
}
function testsIn(value) {
    if (typeof value !== 'object' || value === null)
        return [];
    const own = 'operation' in value && 'property' in value ? [value] : []; // both keys are there
    return [...own, ...Object.values(value).flatMap(testsIn)];
}
function readDefinitions() {
    const paths = readdirSync('definitions', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
    const files = paths.map((path) => ({
        path: `definitions/${path.replaceAll('\\', '/')}`,
        bytes: readFileSync(`definitions/${path}`),
    }));
    return readAgreement(files).agreement ?? fail();
}
function fail() {
    throw new Error('not there');
}
