/** The type of every column of `lead.csv`, in its order. */
export declare const leadTypes: {
    readonly lead_id: 'VARCHAR';
    readonly recorded_stage: 'VARCHAR';
    readonly objection_at: 'TIMESTAMP';
    readonly employees: 'BIGINT';
    readonly revenue: 'BIGINT';
    readonly sites: 'BIGINT';
    readonly growth: 'DECIMAL(9, 1)';
    readonly founded: 'BIGINT';
    readonly industry: 'VARCHAR';
    readonly country: 'VARCHAR';
    readonly seniority: 'VARCHAR';
    readonly area: 'VARCHAR';
    readonly language: 'VARCHAR';
    readonly position: 'VARCHAR';
    readonly domain: 'VARCHAR';
    readonly postal: 'VARCHAR';
    readonly tools: 'VARCHAR';
    readonly cloud: 'BOOLEAN';
    readonly referred: 'BOOLEAN';
    readonly customer: 'BOOLEAN';
};
export declare const eventTypes: {
    readonly event_id: 'VARCHAR';
    readonly lead_id: 'VARCHAR';
    readonly signal_id: 'VARCHAR';
    readonly occurred_at: 'TIMESTAMP';
    readonly logged_at: 'TIMESTAMP';
    readonly type: 'VARCHAR';
};
/** The file as a table of DuckDB; with its columns given, nothing has to be guessed. */
export declare function csvOf(path: string, types: Readonly<Record<string, string>>): string;
