/** The type of every column of `lead.csv`, in its order. */
export const leadTypes = {
    lead_id: 'VARCHAR',
    recorded_stage: 'VARCHAR',
    objection_at: 'TIMESTAMP',
    employees: 'BIGINT',
    revenue: 'BIGINT',
    sites: 'BIGINT',
    growth: 'DECIMAL(9, 1)',
    founded: 'BIGINT',
    industry: 'VARCHAR',
    country: 'VARCHAR',
    seniority: 'VARCHAR',
    area: 'VARCHAR',
    language: 'VARCHAR',
    position: 'VARCHAR',
    domain: 'VARCHAR',
    postal: 'VARCHAR',
    tools: 'VARCHAR',
    cloud: 'BOOLEAN',
    referred: 'BOOLEAN',
    customer: 'BOOLEAN',
};
export const eventTypes = {
    event_id: 'VARCHAR',
    lead_id: 'VARCHAR',
    signal_id: 'VARCHAR',
    occurred_at: 'TIMESTAMP',
    logged_at: 'TIMESTAMP',
    type: 'VARCHAR',
};
/** The file as a table of DuckDB; with its columns given, nothing has to be guessed. */
export function csvOf(path, types) {
    const columns = Object.entries(types).map(([name, type]) => `'${name}': '${type}'`);
    return `read_csv('${path}', header = true, auto_detect = false, delim = ',', quote = '"', columns = {${columns.join(', ')}})`;
}
