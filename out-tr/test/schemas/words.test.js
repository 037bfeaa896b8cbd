import { describe, expect, it } from 'vitest';
import { files, partsOf, schemaValidator } from './schema-files.js';
const name = ({ file, pointer }) => `${file}#${pointer}`;
const failing = (parts, holds) => parts.filter((part) => !holds(part)).map(name);
const all = files.flatMap(partsOf);
// In a condition a property only tells cases apart; what it means stands where it is declared.
const declared = all.filter((part) => part.isProperty && !part.inCondition);
const isSentence = (text) => typeof text === 'string' && /^[A-Z`“].{14,}\.$/s.test(text);
describe('the words of the schemas', () => {
    it('sees them', () => {
        expect(declared.length).toBeGreaterThan(300);
    });
    it('describe every property in a sentence, plainly and in markdown', () => {
        expect(failing(declared, ({ node }) => isSentence(node['description']) && String(node['description']).length > 30)).toEqual([]);
        expect(failing(declared, ({ node }) => isSentence(node['markdownDescription']))).toEqual([]);
        expect(failing(declared, ({ node }) => !/[`*]/.test(String(node['description'])))).toEqual([]);
    });
    it('give every property examples that fit it', () => {
        const ajv = schemaValidator();
        const wrong = declared.flatMap((part) => {
            const examples = part.node['examples'];
            if (!Array.isArray(examples) || examples.length === 0)
                return [`${name(part)} has no example`];
            const validate = ajv.compile({ $ref: name(part) });
            return examples.flatMap((example) => validate(example) ? [] : [`${name(part)}: ${JSON.stringify(example)}`]);
        });
        expect(wrong).toEqual([]);
    });
    it('explain every pattern', () => {
        const patterns = all.filter(({ node }) => node['pattern'] !== undefined);
        expect(patterns.length).toBeGreaterThan(20);
        expect(failing(patterns, ({ node }) => isSentence(node['patternErrorMessage']))).toEqual([]);
        expect(failing(patterns, ({ node }) => typeof node['title'] === 'string')).toEqual([]);
    });
    it('describe every value of an enum', () => {
        const enums = all.filter((part) => Array.isArray(part.node['enum']) && !part.inCondition && !part.pointer.endsWith('/propertyNames'));
        expect(enums.length).toBeGreaterThan(25);
        const described = ({ node }, key) => {
            const [values, words] = [node['enum'], node[key]];
            return (Array.isArray(values) &&
                Array.isArray(words) &&
                words.length === values.length &&
                words.every(isSentence));
        };
        expect(failing(enums, (part) => described(part, 'markdownEnumDescriptions'))).toEqual([]);
        expect(failing(enums, (part) => described(part, 'enumDescriptions'))).toEqual([]);
    });
    it('name every definition', () => {
        const definitions = all.filter(({ pointer }) => /\/\$defs\/[^/]+$/.test(pointer));
        expect(failing(definitions, ({ node }) => typeof node['title'] === 'string' && isSentence(node['description']))).toEqual([]);
    });
});
