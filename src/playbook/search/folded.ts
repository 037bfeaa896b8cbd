/**
 * A text as the search compares it: small letters without marks, and `ae`, `oe`, `ue` as the vowels that they stand for, so
 * that “Größe”, “Groesse” and “grosse” are one word. The fold of a beginning is a beginning of the fold, which is why one can
 * search while typing, and folding twice changes nothing.
 */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll(/([aou])e+/g, '$1');
}

/** The folded words of a text, in its order. */
export function foldedWords(text: string): readonly string[] {
  return folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
