import { readSourceTree } from '../host/source-tree.js';
import { readAgreement } from '../model/read-agreement.js';
import { agreementFolder } from './agreement-folder.js';
/** The levels that the agreement of the folder sets; none where there is no agreement, for codes exist without one. */
export function configuredLevels({ io, folder }) {
    const found = agreementFolder(io, folder);
    if (typeof found === 'string')
        return {};
    const { files } = readSourceTree(io.machine.files, found.path);
    return readAgreement(files).checks.levels;
}
