const beginning = {
    start: { offset: 0, line: 1, column: 1 },
    end: { offset: 0, line: 1, column: 1 },
};
/** The range of a place in the user's text; the beginning of the file where there is no such document. */
export function locate(documents, place) {
    const holder = documents.find(({ file, document }) => file === place.file && document === place.document);
    return holder?.rangeOf(place.path, place.part) ?? beginning;
}
