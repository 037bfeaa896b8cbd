import { block } from '../../../support/script-lines.js';
import { numberLiteral } from '../../../support/script-literal.js';
import { exactDigits } from '../../cells/quick-number.js';
/**
 * A function that reads a scaled number as most systems write it: no sign but a minus, no zero before other digits, nothing
 * between thousands, decimals up to those of the field. NaN for everything else, and outside the field's bounds.
 */
export function numberReader({ index, reading }) {
    if (reading.as !== 'number')
        return [];
    const { scale, decimal, min, max } = reading;
    const bounds = [
        ...(min === undefined ? [] : [`n < ${numberLiteral(min)}`]),
        ...(max === undefined ? [] : [`n > ${numberLiteral(max)}`]),
    ];
    return block(`function read${index}(b, s, e)`, [
        'const isNegative = b[s] === 45;',
        'let i = isNegative ? s + 1 : s;',
        'let [n, first, d] = [0, i, 0];',
        ...digits,
        `if (i === first || i - first > ${exactDigits - scale} || (b[first] === 48 && i - first > 1)) return NaN;`,
        ...(scale === 0 ? ['if (i < e) return NaN;'] : decimals(scale, decimal.charCodeAt(0))),
        // Minus nothing is written by nobody.
        'if (isNegative && n === 0) return NaN;',
        'if (isNegative) n = -n;',
        ...(bounds.length === 0 ? [] : [`if (${bounds.join(' || ')}) return NaN;`]),
        'return n;',
    ]);
}
const digits = [
    'while (i < e && (d = b[i] - 48) >= 0 && d <= 9) {',
    '  n = 10 * n + d;',
    '  i++;',
    '}',
];
function decimals(scale, sign) {
    return [
        ...block('if (i === e)', [`n *= ${10 ** scale};`]),
        ...block('else', [
            `if (b[i] !== ${sign}) return NaN;`,
            'first = ++i;',
            ...digits,
            `if (i < e || i === first || i - first > ${scale}) return NaN;`,
            `for (let places = i - first; places < ${scale}; places++) n *= 10;`,
        ]),
    ];
}
