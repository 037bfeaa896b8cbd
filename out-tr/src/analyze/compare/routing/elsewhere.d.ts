import type { WithSales } from '../../decision/with-sales.ts';
import type { Node } from '../../diagram/diagrams.ts';
import type { AgreementPair } from '../agreement-pair.ts';
/** Leads that are with sales in both versions, where these give them to different targets. */
export type Elsewhere = (was: readonly WithSales[], is: readonly WithSales[]) => Node;
export declare function openElsewhere({ space, before, after, verdicts }: AgreementPair): Elsewhere;
