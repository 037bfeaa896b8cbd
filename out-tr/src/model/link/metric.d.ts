import type { KindLinker } from '../linking/kind.ts';
export declare const metric: KindLinker<'metric'>;
