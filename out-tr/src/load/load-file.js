import { suspiciousCharacter } from './characters.js';
import { decode } from './decode.js';
import { defaultLimits } from './limits.js';
import { loadFully } from './load-fully.js';
import { loadPlainly } from './load-plainly.js';
import { sizeFinding } from './size-finding.js';
/** Reads one file: its documents as plain data, and everything that is wrong with it as YAML. Never throws. */
export function loadFile({ path, bytes }, limits = defaultLimits) {
    const oversize = sizeFinding(path, bytes.length, limits);
    if (oversize !== undefined)
        return { path, text: '', documents: [], findings: [oversize] };
    const { source, finding } = decode(path, bytes);
    const unfit = finding ?? suspiciousCharacter(source);
    if (unfit !== undefined)
        return { path, text: source.text, documents: [], findings: [unfit] };
    return loadPlainly(source, limits) ?? loadFully(source, limits);
}
