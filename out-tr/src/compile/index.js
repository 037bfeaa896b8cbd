import { hubspot } from './hubspot/hubspot.js';
import { salesforce } from './salesforce/salesforce.js';
import { types } from './types/types.js';
/** Every target leadpact can write for, alphabetical; each lives in the folder of its id. */
export const targets = [hubspot, salesforce, types];
/** The compilations of all targets the agreement configures, and of those that need no configuration, by target id. */
export function compileTargets(agreement) {
    const compilations = new Map();
    for (const target of targets) {
        const compilation = compiled(agreement, target);
        if (compilation !== undefined)
            compilations.set(target.id, compilation);
    }
    return compilations;
}
function compiled(agreement, target) {
    if (target.configured === false)
        return target.compile(agreement);
    const configuration = agreement.targets[target.id];
    return configuration === undefined ? undefined : target.compile(agreement, configuration);
}
