import type { KindLinker } from '../linking/kind.ts';
export declare const glossary: KindLinker<'glossary'>;
