import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments, visit } from 'yaml';
import { leadpactComments } from '../../src/checks/comment.js';
const words = (text) => leadpactComments(text).map((comment) => comment.words);
describe('comments to leadpact', () => {
    it.each([
        ['a line of its own', '# leadpact-allow x\na: 1\n', ['leadpact-allow x']],
        ['behind a value', 'a: 1 # leadpact-allow x\n', ['leadpact-allow x']],
        ['without a blank', 'a: 1 #leadpact-allow x  \n', ['leadpact-allow x']],
        ['between brackets', 'a: [1, # leadpact-allow x\n  2]\n', ['leadpact-allow x']],
        ['in another document', 'a: 1\n---\n# leadpact-allow x\nb: 1\n', ['leadpact-allow x']],
        ['with CRLF', 'a: 1 # leadpact-allow x\r\nb: 2\r\n', ['leadpact-allow x']],
        ['in a file that is broken', 'a: [1\n# leadpact-allow x\n', ['leadpact-allow x']],
        ['a text in quotes is none', `a: "# leadpact-allow x"\nb: '# leadpact-allow x'\n`, []],
        ['a text block is none', 'a: |\n  # leadpact-allow x\n  y\nb: >\n  # leadpact-allow x\n', []],
        ['a plain text is none', 'a: x#leadpact-allow x\n', []],
        ['a mention is none', '# see leadpact-allow\na: leadpact-allow\n', []],
    ])('%s', (_, text, expected) => {
        expect(words(text)).toEqual(expected);
    });
    it('say where they are', () => {
        const text = 'title: "ä # leadpact-no" # leadpact-allow x \nb: |\n  é\n# leadpact-allow y\n';
        const found = leadpactComments(text).map(({ start, end }) => text.slice(start, end));
        expect(found).toEqual(['# leadpact-allow x', '# leadpact-allow y']);
    });
    it('are told from texts as the parser tells them, whatever the file looks like', () => {
        const pieces = fc.constantFrom('# leadpact-allow x', 'a: ', '- ', "'", '"', '|\n', '>\n', '\n', '  ', '[', ']', '{', '}', ', ', '---\n', 'word');
        fc.assert(fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
            const text = parts.join('');
            const documents = parseAllDocuments(text);
            fc.pre(Array.isArray(documents) && documents.every(({ errors }) => errors.length === 0));
            // What the parser took for a value is no comment.
            const values = [];
            for (const document of documents) {
                visit(document, {
                    Scalar: (_, { range }) => {
                        if (range)
                            values.push([range[0], range[1]]);
                    },
                });
            }
            for (const { start } of leadpactComments(text)) {
                expect(values.filter(([from, to]) => from <= start && start < to), JSON.stringify(text)).toEqual([]);
            }
        }), { numRuns: 3000 });
    });
});
