/** As a PDF says when it was made; within a text of its own the bracket would be escaped. */
const date = /\/(?:CreationDate|ModDate) \(D:\d{14}(?:Z|[+-]\d\d'\d\d'?)?\)/g;

/**
 * A PDF that does not say when it was made, so that the same pages give the same bytes. Blanks take the place of the
 * dates: what a PDF says about places of its parts stays true.
 */
export function withoutDates(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  return Buffer.from(
    text.replace(date, (found) => ' '.repeat(found.length)),
    'latin1',
  );
}
