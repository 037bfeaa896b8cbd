/** A word of an export as an id: letters and digits of ASCII with hyphens between them; undefined where none is left. */
export function idOf(word: string): string | undefined {
  const plain = word
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[-0-9]+|-+$/g, '')
    .slice(0, 50)
    .replace(/-+$/, '');
  return plain === '' ? undefined : plain;
}

/** Names that programs use themselves, which no key of a document may be. */
export const unsafeNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype', '<<']);

/** The id of a word that no other word has: with a number where another one came first. */
export function freeId(word: string, noun: string, taken: ReadonlySet<string>): string {
  const stem = idOf(word) ?? noun;
  for (let nth = 1; ; nth++) {
    const id = nth === 1 ? stem : `${stem}-${nth}`;
    if (!taken.has(id) && !unsafeNames.has(id)) return id;
  }
}
