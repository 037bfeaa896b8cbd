import type { Agreement } from '../../src/model/agreement.ts';
/** The fixture whose titles and one value are hostile, and whose signals HubSpot knows. */
export declare function hostileAgreement(): Agreement;
