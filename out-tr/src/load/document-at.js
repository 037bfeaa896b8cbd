/** Index of the document in which a problem lies; a directive belongs to the document it introduces. */
export function documentAt(documents, { start, code }) {
    const index = documents.findIndex(({ range }) => code === 'BAD_DIRECTIVE' ? range[2] > start : range[2] >= start);
    return index === -1 ? Math.max(0, documents.length - 1) : index;
}
