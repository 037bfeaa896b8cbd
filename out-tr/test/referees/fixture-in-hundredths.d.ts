import type { Agreement } from '../../src/model/agreement.ts';
/** The fixture with every point a hundredfold in hundredths, and a bit more, so that sums are not round. */
export declare function fixtureInHundredths(): Agreement;
