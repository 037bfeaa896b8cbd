import type { KindLinker } from '../linking/kind.ts';
export declare const people: KindLinker<'people'>;
