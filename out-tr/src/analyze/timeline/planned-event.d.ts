/** An event of a timeline that was thought out; it becomes real when an instant is chosen. */
export interface PlannedEvent {
    readonly signal: string;
    readonly properties: Readonly<Record<string, string>>;
    /** Whole days before the instant. */
    readonly ageDays: number;
    /** Milliseconds by which it is older than that: 0 where the time within the day does not matter, below a day. */
    readonly olderByMs: number;
    /** Happened before a score reset, so only `firstEver` sees it. */
    readonly hidden: boolean;
}
