import type { Side } from '../../src/model/text.ts';
import type { OpeningHours, Shift, WeeklyShift } from '../../src/support/opening-hours.ts';
/** The format `leadpact-clocks/1`, as its README describes it. */
export interface ClockFile {
    readonly calendars: Readonly<Record<string, ClockFileCalendar>>;
}
interface ClockFileCalendar {
    readonly zone: string;
    readonly weekly: readonly WeeklyShift[];
    readonly holidays?: readonly string[];
    readonly exceptions?: readonly {
        readonly date: string;
        readonly open: readonly Shift[];
    }[];
    readonly holidayYears?: readonly number[];
}
export interface ClockFileCase {
    readonly definition: {
        readonly zone: string;
        readonly sla: ClockFileSla;
        readonly teams?: Readonly<Record<string, string>> | null;
        readonly agreementCalendar?: string | null;
    };
    readonly facts: readonly ClockFileFact[];
    readonly expect: readonly ClockFileReadings[];
}
export interface ClockFileSla {
    readonly side: Side;
    readonly target: string;
    readonly calendar?: string | null;
    readonly grace?: string | null;
    readonly hardLimit?: string | null;
    /** Percent. */
    readonly warnAt?: readonly number[] | null;
    readonly restart?: {
        readonly causes: readonly string[];
        readonly max: number;
    } | null;
    /** Activity types that are a contact. */
    readonly stopOn?: readonly string[] | null;
}
export interface ClockFileFact {
    readonly kind: string;
    readonly at: string;
    readonly loggedAt?: string | null;
    readonly cycle?: number;
    readonly until?: string | null;
    readonly cause?: string;
    readonly team?: string;
    readonly by?: Side;
    readonly type?: string;
    readonly direction?: 'outbound' | 'inbound';
    readonly automated?: boolean;
    readonly template?: boolean;
    readonly answered?: boolean;
}
interface ClockFileReadings {
    readonly asOf: string;
    readonly clocks: readonly Readonly<Record<string, unknown>>[];
}
/** The calendars of a file by id. */
export declare function openingHoursOf(file: ClockFile): Readonly<Record<string, OpeningHours>>;
export {};
