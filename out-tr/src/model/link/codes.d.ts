import { type TypeCode } from '../../criteria/type-codes.ts';
import type { CodePage } from '../../diagnostics/code-page.ts';
/** Codes of findings on what documents say together. */
export type LinkCode = 'link/answer' | 'link/attribution' | 'link/column-form' | 'link/csv-column' | 'link/csv-syntax' | 'link/cycle' | 'link/decay-rises' | 'link/default-scoring' | 'link/duplicate-name' | 'link/duplicate-value' | 'link/empty-span' | 'link/invariant' | 'link/large-checklist' | 'link/levels' | 'link/max-without-count' | 'link/measure' | 'link/missing-kind' | 'link/no-whole' | 'link/number' | 'link/points' | 'link/quantity' | 'link/rate' | 'link/record-file' | 'link/reserved-name' | 'link/same-order' | 'link/second-document' | 'link/steps' | 'link/tiers' | 'link/time-format' | 'link/too-many-findings' | 'link/too-many-items' | 'link/undeclared-language' | 'link/unknown-currency' | 'link/unknown-name' | 'link/unknown-zone' | 'link/unreachable-pass' | 'link/wrong-kind';
/** The page of every code that linking can report, those of criteria included. */
export declare const reportedCodes: Readonly<Record<LinkCode | TypeCode, CodePage>>;
