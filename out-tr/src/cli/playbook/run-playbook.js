import { compileTargets } from '../../compile/index.js';
import { recoverTrees } from '../../host/atomic-tree.js';
import { playbookSite } from '../../playbook/site.js';
import { runSamples } from '../../scenario/run-samples.js';
import { counted } from '../../support/counted.js';
import { folderOf, soundAgreement } from '../agreement-check.js';
import { exitCodes } from '../exit-code.js';
import { couldNotRun } from '../refusal.js';
import { toolVersion } from '../tool-version.js';
import { writeTree } from '../write-tree.js';
import { graphDrawing } from './graph-drawing.js';
/** Writes the site into `generated/playbook/`, which it replaces as a whole. */
export async function runPlaybook(invocation) {
    const { io } = invocation;
    const folder = folderOf(invocation);
    if (typeof folder === 'number')
        return folder;
    if (recoverTrees(io.machine, folder.path))
        io.stderr.write('Finished a build that was interrupted.\n');
    const sound = soundAgreement(invocation, folder);
    if (typeof sound === 'number')
        return sound;
    const { agreement } = sound;
    const input = { agreement, results: runSamples(agreement), compilations: compileTargets(agreement) };
    const site = playbookSite(input, await graphDrawing());
    const trouble = writeTree(io.machine, folder, 'generated/playbook', site);
    if (trouble !== undefined)
        return couldNotRun(io, trouble);
    tell(invocation, `${folder.shown}generated/playbook/index.html`, site.length);
    return exitCodes.clean;
}
function tell({ io, format, quiet }, entrance, files) {
    const document = { schemaVersion: 1, version: toolVersion, entrance, files };
    io.stdout.write(format === 'json' ? `${JSON.stringify(document, null, 2)}\n` : `${entrance}\n`);
    if (!quiet)
        io.stderr.write(`Wrote the playbook: ${counted(files, 'file')}. Open it in a browser.\n`);
}
