import type { Instant } from '../../support/instant.ts';
import type { Permissions } from './consent-mix.ts';
import type { Course } from './course/course.ts';
import type { DrawnValue } from './drawn-value.ts';
import type { SampleEvent } from './event-mix.ts';
/** An invented lead with everything an export would say of it. */
export interface SampleLead extends Permissions {
    readonly id: string;
    readonly accountId: string;
    readonly createdAt: Instant;
    /** Id of a stage: that of its newest entry. */
    readonly recordedStage: string;
    /** Instant of the newest recycle. */
    readonly recycledAt?: Instant;
    /** In the order of the agreement's fields; undefined = missing. */
    readonly values: readonly (DrawnValue | undefined)[];
    /** Oldest first. */
    readonly events: readonly SampleEvent[];
    readonly course: Course;
}
