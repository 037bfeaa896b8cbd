import type { Space } from '../../../src/analyze/space/space.ts';
import type { Criterion } from '../../../src/criteria/criterion.ts';
import type { Facts } from '../../../src/criteria/facts.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
/** The class of each variable to which a real lead belongs; throws where none of the classes answers like the lead. */
export declare function classesOf(space: Space, asked: readonly Criterion[], facts: Facts): ReadonlyMap<number, number>;
/** All questions of the spaces of one agreement. */
export declare function questionsOf(agreement: Agreement, extra: readonly Criterion[]): readonly Criterion[];
/** What a diagram of no and yes says of these classes. */
export declare function answerFor({ diagrams }: Space, node: number, classes: ReadonlyMap<number, number>): boolean;
