import { type Rewriting } from './rewriting.ts';
/** What an engine may take an agreement for, by the name of its mistake. */
export declare const rewritings: Readonly<Record<string, Rewriting>>;
