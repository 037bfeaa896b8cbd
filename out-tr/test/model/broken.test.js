import { describe, expect, it } from 'vitest';
import { loadFixture, minimalFiles } from './load-fixture.js';
const codesOf = (files) => loadFixture(files).findings.map(({ code }) => code);
describe('documents that cannot be used', () => {
    it('still make their names known', () => {
        const broken = minimalFiles()['definitions/fields.yaml']?.replace('type: text }', 'type: txt }') ?? '';
        expect(codesOf(minimalFiles({ 'definitions/fields.yaml': broken }))).toEqual(['shape/unknown-value']);
    });
    it('make names known whatever kind they claim to be', () => {
        const broken = minimalFiles()['definitions/people.yaml']?.replace('kind: people', 'kind: persons') ?? '';
        expect(codesOf(minimalFiles({ 'definitions/people.yaml': broken }))).toEqual(['shape/unknown-kind']);
    });
    it('do not make others look wrong when they are no YAML at all', () => {
        for (const kind of [
            'fields',
            'people',
            'signals',
            'lists',
            'scoring',
            'lifecycle',
            'reasons',
            'agreement',
        ]) {
            const path = `definitions/${kind}.yaml`;
            const codes = codesOf(minimalFiles({ [path]: `${minimalFiles()[path]}\n  "open: [` }));
            expect(new Set(codes.map((code) => code.split('/')[0])), kind).toEqual(new Set(['load']));
        }
    });
    it('do not hide what is wrong elsewhere', () => {
        const files = minimalFiles();
        const findings = loadFixture({
            ...files,
            'definitions/fields.yaml': files['definitions/fields.yaml']?.replace('type: text }', 'type: txt }') ?? '',
            'definitions/sla.yaml': files['definitions/sla.yaml']?.replace('{ stage: mql }', '{ stage: mqll }') ?? '',
            'definitions/routing.yaml': files['definitions/routing.yaml']?.replace('[DE, AT, CH]', '[DE, UK]') ?? '',
        }).findings;
        expect(findings.map(({ code, message }) => `${code} ${message}`)).toEqual([
            expect.stringMatching(/^shape\/unknown-value /),
            'link/unknown-name there is no stage mqll',
        ]);
    });
});
describe('an agreement with gaps', () => {
    it.each(['agreement', 'lifecycle', 'routing', 'escalation', 'scoring'])('is none without its %s', (kind) => {
        const { [`definitions/${kind}.yaml`]: _, ...files } = minimalFiles();
        const { agreement, findings } = loadFixture(files);
        expect(agreement).toBeUndefined();
        expect(findings.map(({ message }) => message)).toContain(`no file holds a document of kind ${kind}`);
    });
    it('is none without any file, and says what is missing', () => {
        const { agreement, findings } = loadFixture({});
        expect(agreement).toBeUndefined();
        expect(findings.map(({ code }) => code)).toEqual(Array(5).fill('link/missing-kind'));
    });
    it('leaves out what is wrong, so that every name in it leads somewhere', () => {
        const files = minimalFiles();
        const { agreement } = loadFixture({
            ...files,
            'definitions/routing.yaml': files['definitions/routing.yaml']?.replace('pool: inside }', 'pool: insid }') ?? '',
            'definitions/sla.yaml': files['definitions/sla.yaml']?.replace('{ stage: mql }', '{ stage: mqll }') ?? '',
        });
        expect(agreement?.routing.rules).toEqual([]);
        expect(agreement?.slas).toEqual({});
    });
});
