import { describe, expect, it } from 'vitest';
import { checksCodes } from '../../src/checks/codes.js';
import { repair } from '../../src/checks/fix/repair.js';
import { rules } from '../../src/lint/rules/index.js';
import { loadCodes } from '../../src/load/codes.js';
import { reportedCodes } from '../../src/model/link/codes.js';
import { shapeCodes } from '../../src/shape/codes.js';
import { lintFragment } from '../lint/lint-fragment.js';
import { checked, withFragment } from './checked.js';
/** The files after all certain repairs, and the findings before and after. */
function repaired(files) {
    const check = (texts) => checked(new Map([...files, ...texts]));
    const before = check(new Map());
    const { checked: after, texts, left } = repair(before, check);
    return { before, after, files: new Map([...files, ...texts]), left };
}
/** The base agreement with a file of its own for the text, which so stays as it is written. */
const beside = (text) => new Map([...withFragment(''), ['definitions/extra.yaml', text]]);
const extra = (files) => files.get('definitions/extra.yaml') ?? '';
const codesOf = (findings) => findings.map(({ code }) => code);
const fromFiles = [...loadCodes, ...shapeCodes].filter(({ fix }) => fix !== undefined);
const overlaid = [...Object.values(reportedCodes), ...checksCodes].filter(({ fix }) => fix !== undefined);
describe('certain repairs', () => {
    it('are offered for at least eight codes', () => {
        const ofRules = rules.filter(({ fix }) => fix !== undefined);
        expect(fromFiles.length + overlaid.length + ofRules.length).toBeGreaterThanOrEqual(8);
    });
    it.each(fromFiles)('$code: the finding of the bad case is gone', ({ code, bad }) => {
        const result = repaired(beside(bad));
        expect(codesOf(result.before.findings)).toContain(code);
        const said = result.after.findings.filter(({ place }) => place.file === 'definitions/extra.yaml');
        expect(codesOf(said)).not.toContain(code);
        expect(extra(result.files)).not.toBe(bad);
    });
    it.each(overlaid)('$code: the finding of the bad case is gone', ({ code, bad }) => {
        const result = repaired(withFragment(bad));
        expect(codesOf(result.before.findings)).toContain(code);
        expect(codesOf(result.after.findings)).not.toContain(code);
    });
    it.each(rules.filter(({ fix }) => fix !== undefined))('$id: the finding of the bad case is gone', ({ id }) => {
        const result = repaired(withFragment(lintFragment(id, 'bad')));
        expect(codesOf(result.before.findings)).toContain(id);
        expect(codesOf(result.after.findings)).not.toContain(id);
    });
    it('nothing is offered that no page tells of, and nothing told that no finding offers', () => {
        const told = new Set([...fromFiles, ...overlaid].map(({ code }) => code));
        const all = [...loadCodes, ...shapeCodes].filter(({ bad }) => {
            const { findings } = checked(beside(bad));
            return findings.some(({ fix, code }) => fix !== undefined && !told.has(code));
        });
        expect(codesOf(all)).toEqual([]);
    });
});
describe('a repair', () => {
    it('leaves every other byte alone: comments, quotes, line breaks, order', () => {
        const text = '# first\r\nkind: "signals" # of all\r\nsignals:\r\n  demo-video: { "intnet" : "low", title: \'A video\' } # "intnet"\r\n\r\n  # intnet\r\n  whitepaper: {intent: hihg,   title: x}';
        expect(extra(repaired(beside(text)).files)).toBe(text.replace('"intnet" :', '"intent" :').replace('hihg', 'high'));
    });
    it('of several mistakes in one file reaches all of them, those that appear later too', () => {
        const text = 'knd: signals\nsignals:\n  demo-video: { intnet: low, titel: A video }\n  seat: { intent: hihg }\n';
        const { after, files } = repaired(beside(text));
        expect(extra(files)).toBe('kind: signals\nsignals:\n  demo-video: { intent: low, title: A video }\n  seat: { intent: high }\n');
        expect(codesOf(after.findings).filter((code) => code.startsWith('shape/'))).toEqual([]);
    });
    it('that would bring a new finding is not made, and the others are', () => {
        const text = 'kind: signals\nsignals:\n  demo-video: { intnet: 5 }\n  webinar-seat: { titel: Seat }\n';
        const { files, left } = repaired(beside(text));
        expect(extra(files)).toBe(text.replace('titel', 'title'));
        expect(left.map(({ message }) => message)).toEqual(["'intnet' is no key of signal 'demo-video'"]);
    });
    it('keeps zeros where a text can stand, and drops them where only a number can', () => {
        const text = 'kind: lists\nlists:\n  areas: { values: [01067, 00815] }\n---\nkind: signals\nsignals:\n  call-back: { intent: low, title: 007 }\n';
        expect(extra(repaired(beside(text)).files)).toBe(text.replace('01067', "'01067'").replace('00815', "'00815'").replace('007', "'007'"));
        const points = repaired(new Map([...withFragment('')].map(([path, each]) => [path, each.replace('minSample: 5', 'minSample: 05')])));
        expect(points.files.get('definitions/agreement.yaml')).toContain('minSample: 5');
        expect(codesOf(points.after.findings)).toEqual([]);
    });
    it('does not guess how wide a tab is beside blanks', () => {
        const text = 'kind: signals\nsignals:\n\tdemo-video:\n\t  intent: low\n';
        expect(extra(repaired(beside(text)).files)).toBe(text);
    });
    it('of a list in brackets takes the comma, of a list with dashes the line with its comment', () => {
        const lists = (values) => `kind: lists\nlists:\n  areas:\n    values: ${values}\n`;
        const valuesAfter = (values) => extra(repaired(beside(lists(values))).files);
        expect(valuesAfter('[a.example, b.example, a.example]')).toBe(lists('[a.example, b.example]'));
        expect(valuesAfter('[ a.example, a.example ,b.example ]')).toBe(lists('[ a.example, b.example ]'));
        expect(valuesAfter('\n      - a.example # one\n      - a.example # two\n      # three\n      - b.example')).toBe(lists('\n      - a.example # one\n      # three\n      - b.example'));
        const commented = '[a.example, # one\n      a.example]';
        expect(valuesAfter(commented)).toBe(lists(commented));
    });
});
