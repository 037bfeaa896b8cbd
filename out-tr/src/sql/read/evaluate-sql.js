/** The value of an expression for a row, word by word as it is written. */
export function evaluateSql(expression, columnOf) {
    const value = (part) => evaluateSql(part, columnOf);
    switch (expression.kind) {
        case 'literal':
            return expression.value;
        case 'column':
            return columnOf(expression.name);
        case 'not': {
            const answer = value(expression.of);
            return answer === null ? null : answer !== true;
        }
        case 'joined': {
            const answers = expression.of.map(value);
            const decides = expression.op === 'OR';
            if (answers.includes(decides))
                return decides;
            return answers.includes(null) ? null : !decides;
        }
        case 'missing':
            return (value(expression.of) === null) !== expression.isNot;
        case 'among':
            return among(value(expression.of), expression.list.map(value), expression.isNot);
        case 'signed':
            return signed(expression.sign, value(expression.left), value(expression.right));
        case 'case':
            return caseValue(expression, value);
        case 'call':
            return functions[expression.name]?.(expression.of.map(value)) ?? null;
    }
}
function among(of, list, isNot) {
    return of === null ? null : list.includes(of) !== isNot;
}
function signed(sign, left, right) {
    if (left === null || right === null)
        return null;
    switch (sign) {
        case '+':
            return Number(left) + Number(right);
        case '-':
            return Number(left) - Number(right);
        case '*':
            return Number(left) * Number(right);
        case '||':
            return `${left}${right}`;
        case '=':
            return left === right;
        case '>':
            return left > right;
        case '>=':
            return left >= right;
        case '<':
            return left < right;
        case '<=':
            return left <= right;
    }
}
function caseValue({ arms, otherwise, subject }, value) {
    const own = subject === undefined ? true : value(subject);
    const arm = arms.find(({ when }) => own !== null && value(when) === own);
    return value(arm?.gives ?? otherwise);
}
const functions = {
    coalesce: (values) => values.find((value) => value !== null) ?? null,
    contains: (values) => texts(values, (text, part) => text.includes(part)),
    ends_with: (values) => texts(values, (text, part) => text.endsWith(part)),
    greatest: (values) => Math.max(...values.map(Number)),
    least: (values) => Math.min(...values.map(Number)),
    regexp_matches: (values) => texts(values, (text, pattern) => new RegExp(pattern, 'u').test(text)),
    starts_with: (values) => texts(values, (text, part) => text.startsWith(part)),
};
function texts([text = null, other = null], holds) {
    return text === null || other === null ? null : holds(String(text), String(other));
}
