import type { Kind, KindLinker } from '../linking/kind.ts';
/** How the documents of each kind are linked. */
export declare const kinds: {
    readonly [K in Kind]: KindLinker<K>;
};
