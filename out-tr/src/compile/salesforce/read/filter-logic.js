import { ForeignText } from '../../../analyze/told/foreign-text.js';
/** `1 AND (2 OR 3)`: mixtures only with parentheses, as we write them. */
export function parseFilterLogic(text, filters) {
    const tokens = [...text.matchAll(/\s*(\d+|AND|OR|[()]|\S)/g)].map((match) => match[1] ?? '');
    let position = 0;
    function operand() {
        const token = tokens[position++] ?? '';
        if (token === '(') {
            const inner = expression();
            if (tokens[position++] !== ')')
                throw foreign();
            return inner;
        }
        const number = Number(token);
        if (!/^\d+$/.test(token) || number < 1 || number > filters)
            throw foreign();
        return number;
    }
    function expression() {
        const first = operand();
        const op = tokens[position];
        if (op !== 'AND' && op !== 'OR')
            return first;
        const of = [first];
        while (tokens[position] === op) {
            position++;
            of.push(operand());
        }
        return { op, of };
    }
    function foreign() {
        return new ForeignText(`the filter logic ${text}`, 0);
    }
    const logic = expression();
    if (position < tokens.length)
        throw foreign();
    return logic;
}
