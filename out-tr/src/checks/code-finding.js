import { nearestName, onlyNearName } from '../support/nearest-name.js';
import { checksFinding } from './checks-finding.js';
import { fixedLevel } from './codes/fixed-level.js';
import { unknownCode } from './codes/unknown-code.js';
import { isAdjustable } from './known-code.js';
/** What is wrong with a code that is to be weighed or accepted; nothing where it may be. */
export function codeFinding({ code, place, range, reword }, known) {
    const at = { place, ...(range && { range }) };
    if (isAdjustable(code, known))
        return undefined;
    if (known.has(code)) {
        return checksFinding(fixedLevel, { ...at, message: `${code} keeps its level and cannot be accepted` });
    }
    const meant = nearestName(code, known.keys());
    const surely = onlyNearName(code, known.keys());
    return checksFinding(unknownCode, {
        ...at,
        message: `there is no finding ${code}`,
        ...(meant && { help: `did you mean \`${meant}\`?` }),
        ...(surely && { fix: { changes: [reword(surely)] } }),
    });
}
