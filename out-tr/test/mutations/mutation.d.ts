import type { Agreement } from '../../src/model/agreement.ts';
import type { Site } from './site.ts';
/**
 * What a change is, decided before any is drawn. `contradictory`: the agreement no longer agrees with itself, and
 * `validate` or `test` must say so. `business`: a change that two departments may well decide.
 */
export type Group = 'contradictory' | 'business';
/** A piece of a file replaced by other text. */
export interface Edit {
    readonly from: number;
    readonly to: number;
    readonly text: string;
}
/** One single change of the agreement. */
export interface Mutation extends Edit {
    readonly operator: string;
    readonly group: Group;
    /** False where no decision about a lead reads the value: a target of compliance, a role, a text. */
    readonly isObservable: boolean;
    readonly file: string;
    readonly kind: string;
    readonly path: string;
    readonly before: string;
}
export interface Operator {
    readonly id: string;
    readonly group: Group;
    /** The changes of this kind that are possible at a site. */
    readonly edits: (site: Site, context: Context) => readonly Edit[];
}
/** What operators may know of the unchanged agreement. */
export interface Context {
    readonly agreement: Agreement;
    /** Values that stand under a key of a kind, by `kind key`. */
    readonly values: ReadonlyMap<string, ReadonlySet<string>>;
    /** Every id that is declared somewhere. */
    readonly ids: ReadonlySet<string>;
    readonly textOf: (file: string) => string;
}
/** The whole value replaced. */
export declare function replaced(site: Site, text: string): readonly Edit[];
