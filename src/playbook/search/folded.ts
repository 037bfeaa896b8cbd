/**
 * A text as the search compares it: small letters without marks, and `ae`, `oe`, `ue` as the vowels that they stand for, so
 * that “Größe”, “Groesse” and “grosse” are one word. The fold of a beginning is a beginning of the fold, which is why one can
 * search while typing, and folding twice changes nothing.
 */
export function folded(text: string): string {
  const small = text.toLowerCase();
  return (isPlain.test(small) ? small : withoutMarks(small)).replaceAll(/([aou])e+/g, '$1');
}

/** Most English pages have no letter with a mark. */
const isPlain = /^[\t-~]*$/;

function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss');
}

/** The folded words of a text, in its order. */
export function foldedWords(text: string): readonly string[] {
  const small = folded(text);
  return small.match(isPlain.test(small) ? /[a-z0-9]+/g : /[\p{L}\p{N}]+/gu) ?? [];
}
