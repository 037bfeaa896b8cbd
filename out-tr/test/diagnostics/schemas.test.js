import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { gitlab } from '../../src/diagnostics/formats/gitlab.js';
import { json } from '../../src/diagnostics/formats/json.js';
import { junit } from '../../src/diagnostics/formats/junit.js';
import { sarif } from '../../src/diagnostics/formats/sarif.js';
import { cases } from './cases.js';
const schema = JSON.parse(readFileSync('schemas/output/findings.schema.json', 'utf8'));
const isFindings = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
describe('machine-readable formats', () => {
    it.each(cases)('json follows its published schema in the case $name', ({ findings, context }) => {
        const document = JSON.parse(json.render(findings, context));
        expect([isFindings(document), isFindings.errors]).toEqual([true, null]);
    });
    it.each(cases)('json of the case $name would not pass with a property nobody described', (one) => {
        expect(isFindings({ ...JSON.parse(json.render(one.findings, one.context)), extra: 1 })).toBe(false);
    });
    it.each(cases)('sarif refers to the rules it lists in the case $name', ({ findings, context }) => {
        const [run] = JSON.parse(sarif.render(findings, context)).runs;
        expect(run.results.length).toBe(findings.length + (context.suppressed ?? []).length);
        const accepted = run.results.filter((result) => 'suppressions' in result);
        expect(accepted.length).toBe(context.suppressed?.length);
        for (const { ruleId, ruleIndex, locations } of run.results) {
            expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
            expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(/^[\w.~%/-]+$/);
        }
    });
    it.each(cases)('gitlab tells all findings of the case $name apart, and knows them again on other lines', (one) => {
        const prints = (shift) => {
            const moved = one.findings.map((finding) => {
                const { start, end } = finding.range;
                const range = {
                    start: { ...start, line: start.line + shift },
                    end: { ...end, line: end.line + shift },
                };
                return { ...finding, range };
            });
            const report = JSON.parse(gitlab.render(moved, one.context));
            return report.map(({ fingerprint }) => fingerprint);
        };
        expect(new Set(prints(0)).size).toBe(one.findings.length);
        expect(prints(17)).toEqual(prints(0));
    });
    it.each(cases)('junit is well-formed in the case $name', ({ findings, context }) => {
        const xml = junit.render(findings, context);
        const text = xml.replace(/^<\?xml [^<>]*\?>\n/, '');
        expect(unbalanced(text)).toEqual([]);
        expect(text.replace(/&(?:amp|lt|gt|quot);/g, '')).not.toContain('&');
        expect(xml.match(/<failure /g)?.length ?? 0).toBe(findings.filter(({ severity }) => severity === 'error').length);
    });
});
/** Tags that are not closed in the order in which they were opened; attributes hold neither `<` nor quotes. */
function unbalanced(xml) {
    const open = [];
    for (const [, closing, name = '', empty] of xml.matchAll(/<(\/?)([a-z-]+)(?: [a-z]+="[^"<]*")*(\/?)>/g)) {
        if (closing === '/' && open.pop() !== name)
            return [name];
        if (closing === '' && empty === '')
            open.push(name);
    }
    const rest = xml.replace(/<\/?[a-z-]+(?: [a-z]+="[^"<]*")*\/?>/g, '');
    return /[<>]/.test(rest) ? [...open, rest] : open;
}
