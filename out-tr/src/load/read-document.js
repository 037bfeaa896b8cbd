import { extentOfPath } from './node-extent.js';
import { readNode } from './read-node.js';
import { openReading } from './reading.js';
/** Plain data of a document; what YAML allows and an agreement does not is added to the findings. */
export function readDocument({ document, root }, source, limits, findings) {
    const reading = openReading(source, document, limits, findings);
    const data = readNode(root, reading);
    const outline = { text: source.text, root, targets: reading.targets };
    return {
        file: source.path,
        document,
        data,
        rangeOf: (path, part) => source.rangeBetween(...extentOfPath(outline, path, part)),
    };
}
