import { fixtureAgreement } from '../../compile/fixture-agreement.ts';
import type { Judged } from '../../referees/agreements.ts';
import { fixtureInHundredths } from '../../referees/fixture-in-hundredths.ts';
import { boundedAgreement } from './bounded-agreement.ts';
import { wideAgreement } from './wide-agreement.ts';

/** Agreements with every kind of rule, count and decay. */
export const fixtures: readonly Judged[] = [
  { name: 'the fixture', agreement: fixtureAgreement() },
  { name: 'the fixture in hundredths of points', agreement: fixtureInHundredths() },
  { name: 'the wide agreement', agreement: wideAgreement() },
  { name: 'the wide agreement with windows only', agreement: boundedAgreement() },
];
