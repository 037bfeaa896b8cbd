import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { schemaValidator } from './schema-files.js';
const page = readFileSync(join(import.meta.dirname, '../../docs/grammar.md'), 'utf8');
const ajv = schemaValidator();
/** The sections that show right and wrong examples of one definition. */
const forms = page.split(/\n(?=##+ )/).flatMap((section) => {
    const [, definition] = /^##+ .*\(`([A-Za-z]+)`\)$/m.exec(section) ?? [];
    const [right, wrong] = [examplesAfter('Right', section), examplesAfter('Wrong', section)];
    return definition === undefined || right.length === 0 ? [] : [{ definition, right, wrong }];
});
describe('docs/grammar.md', () => {
    it('shows right and wrong examples of every form', () => {
        expect(forms.map(({ definition }) => definition).toSorted()).toEqual([
            'amount',
            'bound',
            'calendarDays',
            'date',
            'days',
            'duration',
            'elapsed',
            'fieldId',
            'id',
            'instant',
            'label',
            'month',
            'percent',
            'quarter',
            'rate',
            'rhythm',
            'share',
            'time',
            'week',
            'weekdays',
        ]);
        expect(forms.filter(({ right, wrong }) => right.length < 2 || wrong.length < 2)).toEqual([]);
    });
    it.each(forms)('$definition: the schema accepts the right ones and refuses the wrong ones', (form) => {
        const validate = ajv.compile({ $ref: `definitions.schema.json#/$defs/${form.definition}` });
        expect(form.right.filter((example) => !validate(example))).toEqual([]);
        expect(form.wrong.filter((example) => validate(example))).toEqual([]);
    });
    it('lists the reserved words that the schema reserves', () => {
        const [, rule = ''] = /reserved word {2}= ([^;]+);/.exec(page) ?? [];
        const words = [...rule.matchAll(/"([a-z]+)"/g)].flatMap(([, word]) => word ?? []);
        const { propertyNames: _, properties } = Object(ajv.getSchema('definitions.schema.json#/$defs/criterion')?.schema);
        const reserved = Object.keys(properties).filter((word) => word !== 'kOf');
        expect(words.toSorted()).toEqual(reserved.toSorted());
    });
    it('writes conditions that the schema accepts', () => {
        const validate = ajv.compile({ $ref: 'definitions.schema.json#/$defs/criterion' });
        const conditions = [...page.matchAll(/^\| .* \| `(\{.*\})` \|$/gm)].map(([, text = '']) => text);
        expect(conditions.length).toBeGreaterThan(5);
        expect(conditions.filter((text) => !validate(parse(text)))).toEqual([]);
    });
});
function examplesAfter(word, section) {
    const [, list = ''] = new RegExp(`^- ${word}: (.*)$`, 'm').exec(section) ?? [];
    return [...list.matchAll(/`([^`]*)`/g)].flatMap(([, example]) => example ?? []);
}
