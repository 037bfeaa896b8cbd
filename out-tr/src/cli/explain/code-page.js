import { fileURLToPath } from 'node:url';
import { pagePath } from '../../diagnostics/page-path.js';
import { packageFolder } from '../../host/package-folder.js';
import { configuredLevels } from '../configured-levels.js';
import { toolVersion } from '../tool-version.js';
import { levelWords, weighed } from '../weighed-code.js';
/** The page of a finding code, as it lies in the package. */
export function codePage(invocation, found) {
    const { io, format } = invocation;
    const weighedCode = weighed(found, configuredLevels(invocation));
    const { code, severity, level, owner, summary, why, fix, setting } = weighedCode;
    const { files } = io.machine;
    const path = `${packageFolder(files, fileURLToPath(import.meta.url))}/${pagePath(code)}`;
    const reading = files.read(path, 1_000_000);
    if (reading.what !== 'bytes')
        throw new Error(`${code} has no page`);
    const page = Buffer.from(reading.bytes).toString('utf8');
    if (format !== 'json')
        return setting === undefined ? page : page + settingText(weighedCode);
    const described = { code, severity, level, owner, summary, why, ...(fix && { fix }), page };
    return `${JSON.stringify({ schemaVersion: 1, version: toolVersion, code: described }, null, 2)}\n`;
}
/** What the agreement at hand makes of it. */
function settingText(code) {
    const { place, rationale } = code.setting ?? {};
    const why = rationale === undefined ? '' : ` Why: ${Object.values(rationale)[0] ?? ''}`;
    return `\n## In this agreement\n\n${levelWords(code)}, set in ${place?.file ?? 'its checks'}.${why}\n`;
}
