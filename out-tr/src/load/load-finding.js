/** A finding whose severity, owner, why and help come from the page of its code. */
export function loadFinding(page, particulars) {
    const { code, severity, owner, why, help } = page;
    return { code, severity, owner, why, help, ...particulars };
}
/** The place of a whole file, for what is wrong before there are documents. */
export function filePlace(file, document = 0) {
    return { file, document, path: [] };
}
