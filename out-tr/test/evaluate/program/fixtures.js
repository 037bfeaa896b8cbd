import { fixtureAgreement } from '../../compile/fixture-agreement.js';
import { fixtureInHundredths } from '../../referees/fixture-in-hundredths.js';
import { boundedAgreement } from './bounded-agreement.js';
import { wideAgreement } from './wide-agreement.js';
/** Agreements with every kind of rule, count and decay. */
export const fixtures = [
    { name: 'the fixture', agreement: fixtureAgreement() },
    { name: 'the fixture in hundredths of points', agreement: fixtureInHundredths() },
    { name: 'the wide agreement', agreement: wideAgreement() },
    { name: 'the wide agreement with windows only', agreement: boundedAgreement() },
];
