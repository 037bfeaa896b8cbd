import { describe, expect, it } from 'vitest';
import { findingLines } from '../finding-lines.js';
import { agreementOf, minimalFiles } from '../load-fixture.js';
const path = 'test/leads/leads.csv';
const samplesOf = (text) => agreementOf(minimalFiles({ [path]: text })).samples;
const linesOf = (text) => findingLines(minimalFiles({ [path]: text }));
describe('sample leads as a table', () => {
    it('are samples like those in YAML', () => {
        const header = 'id,asOf,employees,annual-revenue,country,partner,tools,company,signal:demo-request,signal:email-click';
        const values = 'full,2026-11-20T09:30+01:00,180,12.5,DE,true,crm; map,"Acme, Inc."';
        const signals = '2026-11-20T09:12+01:00;2026-11-19T09:12+01:00,2026-11-18T09:12+01:00';
        const [sample] = samplesOf(`${header},expect:fit,expect:band,expect:noScore,not:stage\n${values},${signals},30,1,false,sal\n`);
        expect(sample).toMatchObject({
            id: 'full',
            asOf: Date.parse('2026-11-20T08:30Z'),
            lead: {
                employees: 180,
                'annual-revenue': 1250,
                country: 'de',
                partner: true,
                tools: ['crm', 'map'],
                company: 'acme, inc.',
            },
            timeline: [
                { id: 't1', what: 'signal', signal: 'demo-request', at: Date.parse('2026-11-20T08:12Z') },
                { id: 't2', what: 'signal', signal: 'demo-request', at: Date.parse('2026-11-19T08:12Z') },
                { id: 't3', what: 'signal', signal: 'email-click', at: Date.parse('2026-11-18T08:12Z') },
            ],
            expect: { fit: 30, band: '1', noScore: false },
            not: { stage: 'sal' },
            place: { file: path, document: 1, path: [] },
        });
    });
    it('are called by file and row without an id, and empty cells say nothing', () => {
        const samples = samplesOf('asOf,employees,expect:stage,not:stage\n2026-11-20T09:30Z,,lead,\n2026-11-20T09:30Z,7,,mql\n');
        expect(samples.map(({ id, lead }) => ({ id, lead }))).toEqual([
            { id: 'leads-1', lead: {} },
            { id: 'leads-2', lead: { employees: 7 } },
        ]);
        expect(samples[0]?.expect).toEqual({
            stage: 'lead',
            place: { file: path, document: 1, path: ['expect'] },
        });
    });
    it.each([
        ['country', 'UK', '2:1 «UK» criteria/unknown-value'],
        ['employees', '1.5', '2:1 «1.5» criteria/number'],
        ['signal:demo-request', '2026-11-20T09:12Z; now', '2:1 «2026-11-20T09:12Z; now» shape/wrong-form'],
        ['signal:demo', '2026-11-20T09:12Z', '1:1 «signal:demo» link/unknown-name'],
        ['emploees', '5', '1:1 «emploees» link/unknown-name'],
        ['expect:total', 'many', '2:1 «many» shape/wrong-type'],
        ['expect:total', '0.5', '2:1 «0.5» link/points'],
        ['expect:route', 'dachs', '2:1 «dachs» link/unknown-name'],
        ['expect:due', 'none', '1:1 link/csv-column'],
        ['Employees', '5', '1:1 link/csv-column'],
        ['asOf', '2026-11-20T09:30Z', '1:6 link/csv-column'],
    ])('finds a wrong %s, %s, where it stands', (column, cell, line) => {
        const lines = linesOf(`${column},asOf,not:stage\n${cell},2026-11-20T09:30Z,mql\n`);
        expect(lines).toContain(`${path}:${line} (joint)`);
    });
    it('says what is wrong with a column once, and with a cell in every row', () => {
        const row = '5,UK,2026-11-20T09:30Z,lead\n';
        const codes = linesOf(`emploees,country,asOf,expect:stage\n${row}${row}`).match(/^\S+ «.*» \S+/gm);
        expect(codes).toEqual([
            `${path}:2:3 «UK» criteria/unknown-value`,
            `${path}:1:1 «emploees» link/unknown-name`,
            `${path}:3:3 «UK» criteria/unknown-value`,
        ]);
    });
    it('goes on after a row of another length', () => {
        const lines = linesOf('country,asOf,expect:stage\nDE,AT,2026-11-20T09:30Z,lead\nUK,2026-11-20T09:30Z,lead\n');
        expect(lines).toContain(`${path}:2:1 link/csv-syntax (joint)\n  this row has 4 cells, and the first row 3`);
        expect(lines).toContain(`${path}:3:1 «UK» criteria/unknown-value`);
    });
});
