import { syntax } from './codes/syntax.js';
import { textTooLong } from './codes/text-too-long.js';
import { tooDeep } from './codes/too-deep.js';
import { filePlace, loadFinding } from './load-finding.js';
/** Why the reader stopped inside a file. */
export function breachFinding(breach, document, source, limits) {
    const range = source.rangeBetween(breach.start, breach.end);
    const place = filePlace(source.path, document);
    switch (breach.limit) {
        case 'depth': {
            const message = `maps and lists stand more than ${limits.depth} levels inside each other`;
            return loadFinding(tooDeep, { place, range, message });
        }
        case 'textLength': {
            const length = breach.end - breach.start;
            const message = `the text has ${length} characters; at most ${limits.textLength} are read`;
            return loadFinding(textTooLong, { place, range, message });
        }
        case 'parser':
            return loadFinding(syntax, { place, range, message: 'the file cannot be read beyond this point' });
    }
}
