import { aliasExpansion } from './codes/alias-expansion.js';
import { cyclicAlias } from './codes/cyclic-alias.js';
import { tooDeep } from './codes/too-deep.js';
import { unknownAlias } from './codes/unknown-alias.js';
import { remark } from './reading.js';
/** Reads a part that aliases may repeat, and measures it, so that repeating it can be bounded without doing it. */
export function readAnchored(node, reading, read) {
    const anchor = { node, value: null, values: 1, height: 0, open: true };
    reading.anchors.set(node.anchor ?? '', anchor);
    const { values, deepest, depth } = reading;
    reading.deepest = depth;
    anchor.value = read(node, reading);
    anchor.values = reading.values - values + 1;
    anchor.height = reading.deepest - depth;
    anchor.open = false;
    reading.deepest = Math.max(deepest, reading.deepest);
    return anchor.value;
}
/** The value an alias repeats, shared with its anchor; null and a finding where it may not be repeated. */
export function followAlias(alias, reading) {
    const name = alias.source;
    const anchor = reading.anchors.get(name);
    reading.values++;
    if (anchor === undefined) {
        remark(reading, unknownAlias, alias, {
            message: `\`*${name}\` repeats a part that nothing above is marked as`,
        });
        return null;
    }
    reading.targets.set(alias, anchor.node);
    if (anchor.open) {
        remark(reading, cyclicAlias, alias, { message: `\`*${name}\` stands inside the part it repeats` });
        return null;
    }
    return withinLimits(alias, anchor, reading) ? anchor.value : null;
}
function withinLimits(alias, anchor, reading) {
    const { limits, depth } = reading;
    if (depth + anchor.height > limits.depth) {
        const message = `with what \`*${alias.source}\` repeats, maps and lists stand more than ${limits.depth} levels inside each other`;
        remark(reading, tooDeep, alias, { message });
        return false;
    }
    if (reading.repeated + anchor.values > limits.repeatedValues) {
        const message = `with \`*${alias.source}\` the aliases of this document repeat more than ${limits.repeatedValues} values`;
        remark(reading, aliasExpansion, alias, { message });
        return false;
    }
    reading.repeated += anchor.values;
    reading.values += anchor.values - 1;
    reading.deepest = Math.max(reading.deepest, depth + anchor.height);
    return true;
}
/** Makes a key repeatable under its anchor. */
export function anchorKey(anchor, node, name, reading) {
    reading.anchors.set(anchor, { node, value: name, values: 1, height: 0, open: false });
}
