import { salesforce } from '../../../src/compile/salesforce/salesforce.js';
import { salesforceModel } from '../../../src/compile/salesforce/salesforce-model.js';
import { fixtureAgreement } from '../fixture-agreement.js';
/** The fixture, or a variation of it, for Salesforce. */
export function compiledFixture(agreement = fixtureAgreement(), change = {}) {
    return salesforce.compile(agreement, configurationOf(agreement, change));
}
/** The same before it is written as files. */
export function modelledFixture(agreement = fixtureAgreement(), change = {}) {
    return salesforceModel(agreement, configurationOf(agreement, change));
}
function configurationOf(agreement, change) {
    const configuration = agreement.targets['salesforce'];
    if (configuration === undefined)
        throw new Error('no target salesforce');
    return { ...configuration, ...change };
}
