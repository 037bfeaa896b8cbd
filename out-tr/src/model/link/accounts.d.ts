import type { KindLinker } from '../linking/kind.ts';
export declare const accounts: KindLinker<'accounts'>;
