import { textLiteral } from '../../support/script-literal.js';
import { call, typeOf } from './draft.js';
import { missingValue } from './emit-missing.js';
import { emitOwnValue } from './emit-own-value.js';
/** Reads every attribute that is asked for, once. Empty text is missing, a set never is, a date is read as its age. */
export function emitAttributes(draft) {
    return draft.attributes.entries().map(({ key, name }) => {
        const type = typeOf(draft, key);
        return `const ${name} = ${emitValue(key, draft)}; // ${type} ${textLiteral(key)}`;
    });
}
function emitValue(attribute, draft) {
    const value = emitOwnValue('values', attribute);
    const type = typeOf(draft, attribute);
    switch (type) {
        case 'set':
            return `${value} ?? ${draft.constants.nameOf(missingValue.set)}`;
        case 'date':
            return `${call(draft, 'ageOfDate')}(${value}, today)`;
        case 'boolean':
            return value;
        default:
            return `${value} ?? ${missingValue[type]}`;
    }
}
