import { nearestName, onlyNearName } from '../../support/nearest-name.js';
import { unknownValue as page } from '../codes/unknown-value.js';
import { flowText } from '../flow-text.js';
import { asClause } from '../help-words.js';
import { subject } from '../subject.js';
import { choiceWords, quoted } from '../value-words.js';
/** `'intent' cannot be 'hihg'`. */
export function unknownValue(breach) {
    const { path, value, node } = breach;
    const name = subject(breach);
    const allowed = node.enum ?? [node.const ?? null];
    const surely = typeof value === 'string' ? onlyNearName(value, allowed.map(flowText)) : undefined;
    return {
        page,
        path,
        message: `${name} cannot be ${quoted(value)}`,
        help: help(value, allowed, node.description),
        ...(surely && { repair: { word: surely } }),
    };
}
function help(value, allowed, description) {
    const names = allowed.map(flowText);
    const [only] = names;
    if (names.length === 1) {
        return `only \`${only}\` can stand here${description === undefined ? '' : ` (${asClause(description)})`}`;
    }
    const meant = typeof value === 'string' ? nearestName(value, names) : undefined;
    return meant === undefined
        ? `write ${choiceWords(names)}`
        : `did you mean \`${meant}\`? Possible are ${choiceWords(names)}`;
}
