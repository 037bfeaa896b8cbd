import type { KindLinker } from '../linking/kind.ts';
export declare const cadence: KindLinker<'cadence'>;
