import type { Connective, Criterion } from '../../../criteria/criterion.ts';
/** A connective as code over the code of its parts (semantics §2): empty `all` and `none` are true, empty `any` false. */
export declare function columnConnective({ of, ...connective }: Connective, codeOf: (part: Criterion) => string): string;
