import { compareCodePoints } from '../../support/code-points.js';
import { sortedArtifacts } from '../artifact.js';
import { clausesOf } from '../clauses.js';
import { compiledClauses } from '../gap.js';
import { renditionOf } from '../rendition.js';
import { filesOf } from './carrier.js';
import { componentsOf } from './components.js';
import { packageFile, projectFile } from './file/package-file.js';
import { salesforceModel } from './salesforce-model.js';
import { uncarried } from './uncarried.js';
/** Salesforce: an SFDX source tree for the lead, with scores as formulas over stored facts. */
export const salesforce = {
    id: 'salesforce',
    title: { en: 'Salesforce', de: 'Salesforce' },
    compile: (agreement, configuration) => {
        const model = salesforceModel(agreement, configuration);
        const components = componentsOf(model);
        const manifest = components.map(manifestName).toSorted(compareCodePoints);
        const clauses = clausesOf(agreement);
        const carriers = byClause(model.carriers);
        for (const { id } of clauses)
            if (!carriers.has(id))
                carriers.set(id, uncarried(id));
        const renditions = new Map([...carriers].map(([id, carrier]) => [id, renditionOf(carrier, filesOf(carrier))]));
        const files = [
            ...components.map(({ artifact }) => artifact),
            packageFile(manifest, configuration.apiVersion),
            projectFile(agreement.id, configuration.apiVersion),
        ];
        return {
            artifacts: sortedArtifacts(files),
            manifest,
            clauses: compiledClauses(clauses, renditions),
        };
    },
};
function byClause(carriers) {
    const map = new Map();
    for (const carrier of carriers) {
        if (map.has(carrier.clause))
            throw new Error(`carried twice: ${carrier.clause}`);
        map.set(carrier.clause, carrier);
    }
    return map;
}
function manifestName({ name, type }) {
    return `${type}:${name}`;
}
