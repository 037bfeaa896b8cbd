import type { Agreement } from '../../src/model/agreement.ts';
/** The parts of an agreement that rows are made of, as one line of JSON. */
export declare function compactAgreement({ zone, fields, signals, consentPurposes, scorings, lifecycle, routing, }: Agreement): string;
