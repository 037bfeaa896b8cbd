import { realpathSync } from 'node:fs';
import { resolve } from '../diagnostics/resolved-finding.js';
import { resolveSuppressed } from '../diagnostics/suppressed-finding.js';
import { nodeClock } from '../host/clock.js';
import { nodeFileSystem } from '../host/node-file-system.js';
import { readSourceTree } from '../host/source-tree.js';
import { localDateAt } from '../support/zoned-time.js';
import { checkedAgreement } from './checked-agreement.js';
/**
 * Reads and judges the agreement in a folder that holds `definitions/` and perhaps `test/leads/`, as `leadpact validate`
 * does. Throws the system's error when there is no such folder; what is wrong inside it is a finding.
 */
export function loadAgreement(folder, { asOf } = {}) {
    const path = realpathSync(folder).replaceAll('\\', '/');
    const tree = readSourceTree(nodeFileSystem, path);
    const todayIn = (zone) => asOf ?? localDateAt(zone, nodeClock.now());
    const { agreement, locate, ...judged } = checkedAgreement(tree, todayIn);
    const findings = resolve(judged.findings, locate);
    const suppressed = resolveSuppressed(judged.suppressed, locate);
    return { ...(agreement && { agreement }), findings, suppressed };
}
