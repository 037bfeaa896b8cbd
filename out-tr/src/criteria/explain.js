import { atomHolds } from './atom-holds.js';
import { readingOf } from './atom-reading.js';
import { isConnective } from './atoms.js';
/** The whole tree of a criterion, every part answered, none skipped. */
export function explain(criterion, facts, path = '') {
    const head = { criterion, path: path || '/' };
    if (!isConnective(criterion)) {
        return { ...head, held: atomHolds(criterion, facts), reading: readingOf(criterion, facts), parts: [] };
    }
    const parts = criterion.of.map((part, index) => explain(part, facts, `${path}/${index}`));
    const trueParts = parts.filter(({ held }) => held).length;
    switch (criterion.op) {
        case 'all':
            return { ...head, held: trueParts === parts.length, parts };
        case 'any':
            return { ...head, held: trueParts > 0, parts };
        case 'none':
            return { ...head, held: trueParts === 0, parts };
        case 'kOf':
            return { ...head, held: trueParts >= criterion.k, parts };
    }
}
