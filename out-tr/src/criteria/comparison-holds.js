/** `left` compared with a constant. */
export function comparisonHolds(comparison, left, constant) {
    switch (comparison) {
        case 'gte':
            return left >= constant;
        case 'gt':
            return left > constant;
        case 'lte':
            return left <= constant;
        case 'lt':
            return left < constant;
    }
}
