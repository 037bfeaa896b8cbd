import type { Agreement } from '../../../model/agreement.ts';
import type { Gate, Stage } from '../../../model/lifecycle.ts';
import type { Reason } from '../../../model/reason.ts';
import type { Instant } from '../../../support/instant.ts';
import { type OpenTime } from '../../../support/open-time.ts';
import { type Desk } from './desk.ts';
/** What the courses of all leads of an agreement have in common. */
export interface CoursePlan {
    readonly agreement: Agreement;
    readonly asOf: Instant;
    readonly first: Stage;
    /** Open stages before the handoff stage, but for the first. */
    readonly approach: readonly Stage[];
    /** Open stages behind the acceptance stage. */
    readonly work: readonly Stage[];
    /** Stage with which an opportunity is opened: the last open one. */
    readonly dealStage: string;
    readonly won: readonly Stage[];
    /** Lost and parked stages, to which leads are also moved by hand. */
    readonly asides: readonly Stage[];
    readonly rejections: readonly Reason[];
    readonly disposals: readonly Reason[];
    readonly losses: readonly Reason[];
    /** Gates that read values, and so may turn true when a value changes. */
    readonly gates: readonly Gate[];
    readonly salesHours: OpenTime | undefined;
    readonly desk: Desk;
}
export declare function coursePlan(agreement: Agreement, asOf: Instant): CoursePlan;
