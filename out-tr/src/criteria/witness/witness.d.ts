import type { Criterion } from '../criterion.ts';
import type { Facts } from '../facts.ts';
/** A lead of which a criterion holds; undefined where none is found, which says little. */
export declare function witnessOf(criterion: Criterion, attributes: Facts['attributes']): Facts | undefined;
/** True when it is certain that no lead fulfils a criterion. Scores, stages and consents are taken as free. */
export declare function isImpossible(criterion: Criterion, attributes: Facts['attributes']): boolean;
/** True when it is certain that every lead that fulfils `left` fulfils `right`. */
export declare function implies(left: Criterion, right: Criterion, attributes: Facts['attributes']): boolean;
/** True when it is certain that no lead fulfils both. */
export declare function excludeEachOther(left: Criterion, right: Criterion, attributes: Facts['attributes']): boolean;
