import { loadAgreement } from '../../../src/cli/load-agreement.js';
import { fixtureAgreement } from '../../compile/fixture-agreement.js';
import { hostileAgreement } from '../../compile/hostile-agreement.js';
import { agreementOf, minimalFiles } from '../../model/load-fixture.js';
/** Agreements of every kind by name: real ones, the smallest ones, one with every construct, one that wants to break things. */
export const sampledAgreements = {
    reference: loaded('.'),
    gitlab: loaded('examples/gitlab'),
    template: loaded('templates/minimal'),
    minimal: agreementOf(minimalFiles()),
    fixture: fixtureAgreement(),
    hostile: hostileAgreement(),
    'fixture that accepts by itself': withExpiry('auto-accept'),
    'fixture that returns by itself': withExpiry('return'),
    'fixture without people': withoutPeople(),
    'fixture without signals, purposes and gates': withoutFacts(),
};
function loaded(folder) {
    const { agreement, findings } = loadAgreement(folder);
    if (agreement === undefined)
        throw new Error(`${folder}: ${findings[0]?.message}`);
    return agreement;
}
function withExpiry(onExpiry) {
    const { lifecycle } = fixtureAgreement();
    return fixtureAgreement({ lifecycle: { ...lifecycle, handoff: { ...lifecycle.handoff, onExpiry } } });
}
function withoutPeople() {
    const { routing } = fixtureAgreement();
    return fixtureAgreement({ members: {}, teams: {}, routing: { ...routing, rules: [], pools: {} } });
}
function withoutFacts() {
    const { lifecycle } = fixtureAgreement();
    return fixtureAgreement({
        signals: {},
        scorings: {},
        consentPurposes: {},
        reasons: {},
        lifecycle: { ...lifecycle, gates: [], transitions: [] },
    });
}
