/**
 * A row as one whole number, so that results can be compared and added up. Points, stage and route are multiplied with
 * each other: rows that exchange one of them do not add up to the same sum.
 */
export function rowCode({ fit, engagement, total, stage, route }) {
    const place = idCode(stage) * 61 + (route === null ? 0 : idCode(route));
    return ((total ?? -1) + 2) * place + ((fit ?? -1) + 2) * 1009 + ((engagement ?? -1) + 2) * 31;
}
/** Different for all stages and for all routes of the bench's agreement, and as easy to say in SQL. */
function idCode(id) {
    return id.length * 31 + id.charCodeAt(0);
}
