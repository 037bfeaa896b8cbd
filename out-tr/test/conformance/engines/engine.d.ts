import type { Adapters } from '../adapter.ts';
/** Something that executes an agreement and can be asked the questions of the vectors. */
export interface Engine {
    readonly id: string;
    /** File format → adapters of its kinds of case; a format or kind missing there is reported as not supported. */
    readonly open: () => Promise<Readonly<Record<string, Adapters>>>;
}
