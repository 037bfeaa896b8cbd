import { validators } from '../generated/validators.js';
import { baselineFile } from '../load/baseline-file.js';
import { nearestName, onlyNearName } from '../support/nearest-name.js';
import { misplacedKind } from './codes/misplaced-kind.js';
import { missingKind } from './codes/missing-kind.js';
import { notADocument } from './codes/not-a-document.js';
import { unknownKind } from './codes/unknown-kind.js';
import { nodeOfKind } from './schema-node.js';
import { keysOf, valueAt } from './value-at.js';
import { choiceWords, quoted, valueWords } from './value-words.js';
/** Every kind, in code-point order. */
const kinds = Object.keys(validators).toSorted(); // both are written from the same list
/** The kind of a document, or what is wrong with it. */
export function documentKind(data, role) {
    if (typeof data !== 'object' || data === null || Array.isArray(data)) {
        return {
            page: notADocument,
            path: [],
            message: `the document is ${valueWords(data)}, not a block of keys`,
        };
    }
    const written = valueAt(data, ['kind']);
    if (written === undefined)
        return withoutKind(data);
    const kind = kinds.find((name) => name === written);
    if (kind === undefined)
        return ofUnknownKind(written);
    return roleFor(kind) === role ? kind : misplaced(kind, role);
}
function withoutKind(data) {
    const [first] = keysOf(data);
    const guess = kindByKeys(keysOf(data));
    const misspelled = keysOf(data).find((key) => nearestName(key, ['kind']) !== undefined);
    const start = { page: missingKind, message: "the document has no 'kind'" };
    if (misspelled !== undefined) {
        return {
            ...start,
            path: [misspelled],
            part: 'key',
            help: `did you mean \`kind\` instead of \`${misspelled}\`?`,
            ...(kinds.some((kind) => kind === valueAt(data, [misspelled])) && { repair: { word: 'kind' } }),
        };
    }
    const help = guess === undefined
        ? `begin with \`kind:\` and one of ${choiceWords(kinds)}`
        : `begin with \`kind: ${guess}\``;
    return first === undefined ? { ...start, path: [], help } : { ...start, path: [first], part: 'key', help };
}
/** The only kind whose own keys explain the most keys of the document. */
function kindByKeys(keys) {
    const explained = kinds.map((kind) => {
        const known = nodeOfKind(kind).properties ?? {};
        return { kind, count: keys.filter((key) => Object.hasOwn(known, key)).length };
    });
    const most = Math.max(...explained.map(({ count }) => count));
    const best = explained.filter(({ count }) => count === most);
    return best.length === 1 ? best[0]?.kind : undefined;
}
function ofUnknownKind(written) {
    const meant = typeof written === 'string' ? nearestName(written, kinds) : undefined;
    const surely = typeof written === 'string' ? onlyNearName(written, kinds) : undefined;
    return {
        page: unknownKind,
        path: ['kind'],
        message: written === null ? "'kind' has no value" : `${quoted(written)} is no kind of document`,
        help: meant === undefined ? `the kinds are ${choiceWords(kinds)}` : `did you mean \`${meant}\`?`,
        ...(surely && { repair: { word: surely } }),
    };
}
function roleFor(kind) {
    return kind === 'sample' || kind === 'baseline' ? kind : 'definition';
}
const whereabouts = {
    baseline: 'in the file of the baseline',
    definition: 'among the definitions',
    sample: 'among the sample leads',
};
const homes = {
    baseline: `the file \`${baselineFile}\` beside \`definitions/\``,
    definition: 'a file under `definitions/`',
    sample: 'a file under `test/leads/`',
};
function misplaced(kind, role) {
    const what = kind === 'sample' ? 'a sample lead' : `a document of kind ${quoted(kind)}`;
    return {
        page: misplacedKind,
        path: ['kind'],
        message: `${what} stands ${whereabouts[role]}`,
        help: `move it to ${homes[roleFor(kind)]}`,
    };
}
