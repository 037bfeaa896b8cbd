/** What is asked about a lead, in words: `points of fit`, `employees`. */
export function toldWords(asked) {
    switch (asked.of) {
        case 'attribute':
            return asked.attribute;
        case 'points':
            return `points of ${asked.part}`;
        case 'rules':
            return `points of ${asked.rules.join(' and ')} in ${asked.group}`;
        case 'known':
            return asked.group === undefined ? 'known points' : `known points of ${asked.group}`;
        case 'fact':
        case 'spans':
            return asked.fact;
        case 'consent':
            return `consent ${asked.purpose}`;
        case 'grade':
        case 'band':
        case 'stage':
            return asked.of;
    }
}
