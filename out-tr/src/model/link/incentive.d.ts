import type { KindLinker } from '../linking/kind.ts';
export declare const incentive: KindLinker<'incentive'>;
