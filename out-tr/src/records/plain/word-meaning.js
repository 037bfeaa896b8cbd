import { compareCodePoints } from '../../support/code-points.js';
import { normalText } from '../../support/normal-text.js';
import { ownValue } from '../../support/own-value.js';
import { plainPattern } from '../cells/words-sql.js';
const plainWord = new RegExp(`^${plainPattern}$`);
/** The meaning of a cell that is not empty, step for step as `src/records/cells` has it for the engine. */
export function wordMeaning({ reading, missing }, cell) {
    switch (reading.as) {
        case 'id':
            return plainWord.test(cell) && missing.length === 0 ? cell : undefined;
        case 'name':
            return nameMeaning(reading, missing, cell);
        case 'boolean':
            return plainWord.test(cell) ? flagMeaning(reading, missing, cell.toLowerCase()) : undefined;
        case 'text':
        case 'choice':
        case 'set': {
            const word = normalWord(cell);
            return word === '' || missing.includes(word) ? null : meant(reading, word);
        }
        default:
            return undefined;
    }
}
function normalWord(cell) {
    return plainWord.test(cell) ? cell.toLowerCase() : normalText(cell);
}
function nameMeaning({ names, ignored }, missing, cell) {
    const isOwn = ownValue(names, cell) === cell;
    const word = isOwn ? cell : normalWord(cell);
    if (!isOwn && (word === '' || missing.includes(word)))
        return null;
    // Rows that are left out on purpose are not plain.
    return ignored.includes(word) ? undefined : ownValue(names, word);
}
function flagMeaning({ yes, no }, missing, word) {
    if (missing.includes(word))
        return null;
    if (yes.includes(word))
        return true;
    return no.includes(word) ? false : undefined;
}
function meant(reading, word) {
    if (reading.as === 'set')
        return membersMeant(reading, word);
    const value = ownValue(reading.aliases, word) ?? word;
    return reading.as === 'text' || reading.domain.includes(value) ? value : undefined;
}
function membersMeant({ domain, aliases, separator }, text) {
    const written = text.split(separator).map((member) => member.replace(/^ +| +$/g, ''));
    const members = [...new Set(written.map((member) => ownValue(aliases, member) ?? member))];
    const said = members.filter((member) => member !== '').sort(compareCodePoints);
    if (said.length === 0)
        return null;
    return said.every((member) => domain.includes(member)) ? said : undefined;
}
