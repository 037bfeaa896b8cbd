/** Column of a purpose's state in force: `given`, `withdrawn`, or NULL for none. */
function consentColumn({ dialect, purposes }, purpose) {
    purposes.add(purpose);
    return dialect.name(consentName(purpose));
}
export function consentName(purpose) {
    return `consent/${purpose}`;
}
export function consentCondition(statement, purpose, state) {
    const column = consentColumn(statement, purpose);
    return state === 'none' ? `${column} IS NULL` : `${column} = ${statement.dialect.text(state)}`;
}
/** What a measure says where its consent is given, else `without`; a lead without such events has `without` too. */
function answered(statement, { column, purpose }, without) {
    const value = `coalesce(${statement.dialect.name(column)}, ${without})`;
    if (purpose === undefined)
        return value;
    return `CASE WHEN ${consentCondition(statement, purpose, 'given')} THEN ${value} ELSE ${without} END`;
}
/** The answers added up; 0 where there is none. */
export function summed(statement, answers) {
    return answers.map((answer) => answered(statement, answer, '0')).join(' + ') || '0';
}
/** The largest or smallest of the answers; `without` where there is none. */
export function extreme(statement, answers, pick, without) {
    const parts = answers.map((answer) => answered(statement, answer, without));
    return parts.length === 0 ? without : parts.reduce((left, right) => statement.dialect[pick](left, right));
}
