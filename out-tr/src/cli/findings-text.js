import { outputFormats } from '../diagnostics/formats/index.js';
import { resolve } from '../diagnostics/resolved-finding.js';
import { resolveSuppressed } from '../diagnostics/suppressed-finding.js';
import { wantsColor } from './io.js';
import { toolVersion } from './tool-version.js';
/** Findings in the format the user asked for. */
export function findingsText(findings, { locate, textOf, suppressed = [] }, { io, format, failOn, showSuppressed }, folder) {
    const chosen = outputFormats.find(({ id }) => id === format);
    if (chosen === undefined)
        throw new Error(`no format ${format}`);
    return chosen.render(resolve(findings, locate), {
        textOf,
        folder: folder.shown,
        color: wantsColor(io.stdout, io.environment),
        failOn,
        version: toolVersion,
        suppressed: resolveSuppressed(suppressed, locate),
        showSuppressed,
    });
}
