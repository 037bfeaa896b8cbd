/** A finding about a file or folder as a whole, in the words of its code's page. */
export function pageFinding(path, page, message) {
    const { code, severity, owner, why, help } = page;
    return { code, severity, owner, message, why, help, place: { file: path, document: 0, path: [] } };
}
