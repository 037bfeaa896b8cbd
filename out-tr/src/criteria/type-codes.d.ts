import type { CodePage } from '../diagnostics/code-page.ts';
/** Codes of findings on criteria whose words do not fit what the agreement declares. */
export type TypeCode = 'criteria/date-age' | 'criteria/empty-range' | 'criteria/empty-text' | 'criteria/number' | 'criteria/one-word' | 'criteria/operator' | 'criteria/out-of-range' | 'criteria/points' | 'criteria/score-in-scoring' | 'criteria/unknown-value' | 'criteria/unknown-verdict' | 'criteria/value-type';
/** The page of every code of a criterion's typing. */
export declare const typeCodes: Readonly<Record<TypeCode, CodePage>>;
