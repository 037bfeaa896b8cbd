import type { Evaluation } from '../evaluate/evaluation.ts';
import type { Handoff } from '../evaluate/journey/journey.ts';
import type { PolicyTouches } from '../evaluate/touches-by-cycle.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Expectation } from '../model/sample.ts';
import type { SingleExpectation } from '../model/single-expectation.ts';
/** What a person reads where there is nothing. */
export declare const nothing = "none";
/** What the agreement made of the lead, in the words in which an expectation is written. */
export declare function gotSingle(agreement: Agreement, evaluation: Evaluation, key: SingleExpectation): string;
/** An expectation of one of the single values, in the same words. */
export declare function wantedSingle(agreement: Agreement, expectation: Expectation, key: SingleExpectation): string | undefined;
/** Expected due times by SLA, in the same words. */
export declare function wantedDues({ zone }: Agreement, { due }: Expectation): Readonly<Record<string, string>>;
/** The due time of an SLA's newest clock of this cycle; `none` without a clock or a due time. */
export declare function gotDue(agreement: Agreement, evaluation: Evaluation, sla: string): string;
export declare function gotClock(evaluation: Evaluation, sla: string): string;
/** Whether the touches before the lead was last given up kept a policy; `none` where nothing was judged. */
export declare function gotTouches({ touches }: Evaluation, policy: string): string;
/** A verdict on touches as it is written in expectations. */
export declare function verdictOn({ isKept }: PolicyTouches): string;
/** An outcome of a handoff as it is written in expectations. */
export declare function writtenOutcome(outcome: Handoff['outcome']): string;
