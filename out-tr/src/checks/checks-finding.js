/** A finding about levels and suppressions; severity, owner and why come from the page of its code. */
export function checksFinding({ code, severity, owner, why, help }, particulars) {
    return { code, severity, owner, why, help, ...particulars };
}
