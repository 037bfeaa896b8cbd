/** Letters that terminals draw two cells wide: East Asian scripts, their full-width forms, and emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\p{Emoji}\ufe0f/u;

/** A visible character with all its marks, and how many cells of a terminal it takes. */
export interface Cluster {
  readonly text: string;
  /** UTF-16 index in the text. */
  readonly index: number;
  readonly cells: number;
}

/** Letters and signs of western European texts, arrows and ticks among them, none of which joins another or is drawn wide. */
const plainLetters =
  /^[ -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u203b\u20ac\u2190-\u2193\u2212\u2713\u2717]*$/;

/** Whether every letter is a character of its own, one cell wide, as in most western texts. */
export function isPlainlyLettered(text: string): boolean {
  return plainLetters.test(text);
}

/** The characters of a text as a reader counts them: an emoji of seven code points is one. */
export function clusters(text: string): readonly Cluster[] {
  // Loading the rules of Unicode takes longer than printing; most texts need none.
  if (plainLetters.test(text)) return [...text].map((letter, index) => ({ text: letter, index, cells: 1 }));
  const segments = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);
  return [...segments].map(({ segment, index }) => ({ text: segment, index, cells: cellsOf(segment) }));
}

/** Cells of a terminal a text takes. */
export function displayWidth(text: string): number {
  return clusters(text).reduce((sum, { cells }) => sum + cells, 0);
}

function cellsOf(cluster: string): number {
  if (wide.test(cluster)) return 2;
  return /^[\p{M}\p{Cf}]*$/u.test(cluster) ? 0 : 1;
}
