import { tooLarge } from './codes/too-large.js';
import { defaultLimits } from './limits.js';
import { filePlace, loadFinding } from './load-finding.js';
import { sourceText } from './source-text.js';
/** The finding for a file of this many bytes, so that a caller can refuse it before it is read. */
export function sizeFinding(path, bytes, limits = defaultLimits) {
    if (bytes <= limits.bytes)
        return undefined;
    return loadFinding(tooLarge, {
        place: filePlace(path),
        range: sourceText(path, '').rangeBetween(0, 0),
        message: `the file has ${bytes} bytes; at most ${limits.bytes} are read`,
    });
}
