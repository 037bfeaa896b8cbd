import { expect, test } from 'vitest';
import { compiledFixture, modelledFixture } from './compiled-fixture.js';
const wholeObjects = ['standardValueSets/', 'assignmentRules/', 'businessProcesses/', 'recordTypes/'];
test('files that replace what an org has are written only where leadpact owns them', () => {
    const paths = (owns) => compiledFixture(undefined, { ownsWholeObjects: owns }).artifacts.map(({ path }) => path);
    for (const folder of wholeObjects) {
        expect(paths(true).some((path) => path.includes(folder))).toBe(true);
        expect(paths(false).some((path) => path.includes(folder))).toBe(false);
    }
});
test('without the lead status, stages stand in a field of their own, and path and rules read that', () => {
    const { artifacts, clauses, manifest } = compiledFixture(undefined, { ownsWholeObjects: false });
    expect(manifest).toContain('CustomField:Lead.LP_Stage__c');
    const path = artifacts.find((artifact) => artifact.path.includes('/pathAssistants/'));
    expect(path?.content).toContain('<fieldName>LP_Stage__c</fieldName>');
    for (const { formula } of modelledFixture(undefined, { ownsWholeObjects: false }).validationRules) {
        expect(formula).not.toMatch(/\bStatus\b/);
    }
    expect(clauses.find(({ id }) => id === 'route/dach')).toMatchObject({ fidelity: 'missing', artifacts: [] });
    expect(clauses.find(({ id }) => id === 'stage/mql')).toMatchObject({ fidelity: 'exact' });
});
test('values of a picklist are what the agreement spells, labels what it calls them', () => {
    const { artifacts } = compiledFixture();
    const country = artifacts.find(({ path }) => path.endsWith('LP_Country__c.field-meta.xml'));
    expect(country?.content).toContain('<fullName>DE</fullName>');
    expect(country?.content).toContain('<label>The de</label>');
    const tools = artifacts.find(({ path }) => path.endsWith('LP_Tools__c.field-meta.xml'));
    expect(tools?.content).toContain('<fullName>o&apos;neil &amp; &apos;co&apos;</fullName>');
});
test('paths of artifacts that a clause names exist', () => {
    const { artifacts, clauses } = compiledFixture();
    const paths = new Set(artifacts.map(({ path }) => path));
    expect(clauses.flatMap((clause) => clause.artifacts).filter((path) => !paths.has(path))).toEqual([]);
});
