import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingLines } from '../finding-lines.js';
import { agreementOf } from '../load-fixture.js';
import { mergedFiles } from '../merged-files.js';
const folder = join(import.meta.dirname, 'cases');
describe('cases of linking', () => {
    for (const name of readdirSync(folder).toSorted()) {
        const fragment = readFileSync(join(folder, name, 'input.yaml'), 'utf8');
        if (name.startsWith('good-')) {
            it(`${name} becomes what it says`, () => {
                expectGolden(join(folder, name, 'expected.json'), linked(fragment));
            });
        }
        else {
            it(`${name} is told what is wrong`, () => {
                const lines = findingLines(mergedFiles(fragment));
                expect(lines).not.toBe('');
                expectGolden(join(folder, name, 'expected.txt'), lines);
            });
        }
    }
});
function expectGolden(path, found) {
    if (process.env['UPDATE'] !== undefined)
        writeFileSync(path, found);
    expect(existsSync(path), 'run with UPDATE=1 once').toBe(true);
    expect(found).toBe(readFileSync(path, 'utf8'));
}
/** What of the agreement comes from the fragment, as JSON with places as `document path`. */
function linked(fragment) {
    const agreement = agreementOf(mergedFiles(fragment));
    const mine = Object.entries(agreement).map(([key, part]) => [key, ofFragment(part)]);
    const own = mine.filter(([, part]) => part !== undefined);
    const head = isFromFragment(agreement) ? headOf(agreement) : {};
    return `${JSON.stringify({ ...head, ...Object.fromEntries(own) }, placeText, 1)}\n`;
}
function headOf(agreement) {
    const plain = Object.entries(agreement).filter(([, value]) => typeof value !== 'object' || isHeadPart(value));
    return Object.fromEntries(plain);
}
/** Parts without places of their own belong to the head. */
function isHeadPart(value) {
    return !JSON.stringify(value).includes('"place"');
}
function ofFragment(part) {
    if (typeof part !== 'object' || part === null)
        return undefined;
    if (isFromFragment(part))
        return part;
    const values = Object.entries(part).filter(([, value]) => isFromFragment(value));
    if (values.length === 0)
        return undefined;
    return Array.isArray(part) ? values.map(([, value]) => value) : Object.fromEntries(values);
}
function isFromFragment(value) {
    const place = typeof value === 'object' && value !== null && 'place' in value ? value.place : undefined;
    return isPlace(place) && place.file.endsWith('/input.yaml');
}
function placeText(key, value) {
    return key === 'place' && isPlace(value) ? `${value.document} ${value.path.join('.')}` : value;
}
function isPlace(value) {
    return typeof value === 'object' && value !== null && 'file' in value && 'path' in value;
}
