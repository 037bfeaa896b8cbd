/** A text in the agreement's languages: language tag → words. The first declared language is always present unless a finding says so. */
export type Text = Readonly<Record<string, string>>;

/** The words in the first of these languages that the text has, else in any it has, else empty. */
export function wordsIn(text: Text, languages: readonly string[]): string {
  const language =
    languages.find((candidate) => Object.hasOwn(text, candidate)) ?? Object.keys(text).toSorted()[0];
  return (language === undefined ? undefined : text[language]) ?? '';
}

/** Who of the two departments owns a definition. */
export type Ownership = 'marketing' | 'sales' | 'joint';
export type Side = 'marketing' | 'sales';
