import type { Agreement } from '../../../src/model/agreement.ts';
/** Agreements of every kind by name: real ones, the smallest ones, one with every construct, one that wants to break things. */
export declare const sampledAgreements: Readonly<Record<string, Agreement>>;
