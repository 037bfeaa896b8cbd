/** Column type → its type in SQL, by a name that DuckDB and PostgreSQL share. */
export const sqlTypes = {
    boolean: 'BOOLEAN',
    date: 'BIGINT',
    id: 'VARCHAR',
    instant: 'BIGINT',
    integer: 'BIGINT',
    name: 'VARCHAR',
    set: 'VARCHAR',
    text: 'VARCHAR',
};
