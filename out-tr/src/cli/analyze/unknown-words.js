/** Why something was not decided, and what to do about it, as one sentence without its full stop. */
export function unknownWords(reason) {
    switch (reason.kind) {
        case 'time':
            return 'the time budget ended first (--time-budget gives it more)';
        case 'steps':
            return 'it would have taken too many steps';
        case 'memory':
            return 'the memory budget ended first (--memory gives it more)';
        case 'abstraction':
            return `${listed(reason.rules)} ${reason.rules.length === 1 ? 'was' : 'were'} read as more than is real (${parts(reason.bound)}), and no real lead was found that shows it`;
        case 'unsupported':
            return reason.what;
        default:
            return reason;
    }
}
/** Several rules may have been read alike. */
function parts(bound) {
    return [...new Set(bound.split('; '))].join('; ');
}
function listed(names) {
    const last = names.at(-1) ?? 'something';
    return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
