import { type Document, visit } from 'yaml';

/** Gives the offsets of the brackets of a document that nothing closes, in order; looks at each document once. */
export function unclosedBrackets(
  documents: readonly Document.Parsed[],
  text: string,
): (document: number) => readonly number[] {
  const known = new Map<number, readonly number[]>();
  return (index) => {
    const document = documents[index];
    const offsets = known.get(index) ?? (document === undefined ? [] : unclosedIn(document, text));
    known.set(index, offsets);
    return offsets;
  };
}

function unclosedIn(document: Document.Parsed, text: string): readonly number[] {
  const opened: number[] = [];
  visit(document, {
    Collection(_, { flow, range }) {
      if (flow && range && !/[\]}]/.test(text.charAt(range[1] - 1))) opened.push(range[0]);
    },
  });
  return opened;
}
