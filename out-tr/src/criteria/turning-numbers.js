/** The whole numbers from which on the answer to a question about a number, or the age of a date, is another one. */
export function turningNumbers(test) {
    switch (test.op) {
        case 'gte':
        case 'lt':
            return [test.value];
        case 'gt':
        case 'lte':
            return [test.value + 1];
        case 'between':
            return [test.low, test.high + 1];
        default:
            return [];
    }
}
