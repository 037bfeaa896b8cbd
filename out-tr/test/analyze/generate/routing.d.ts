import type { RoutingDocument } from '../../../src/generated/documents.ts';
import { type CriterionSource } from './criterion.ts';
/** So many routing rules over attributes, a few of them over the score; the first that holds wins. */
export declare function routingOf(routes: number, graded: boolean, source: CriterionSource): RoutingDocument;
