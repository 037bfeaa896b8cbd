/** NULL with its type: of a column that has nothing else an engine may take one without for a text. */
export const noName = 'CAST(NULL AS VARCHAR)';
export const noNumber = 'CAST(NULL AS BIGINT)';
