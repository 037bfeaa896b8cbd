import type { Gate } from '../bench/gates.ts';
/** The promises about start-up. */
export declare const cliGates: readonly Gate[];
