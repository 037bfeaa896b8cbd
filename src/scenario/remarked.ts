import type { Text } from '../model/text.ts';
import type { Bilingual } from '../model/words/language.ts';

/** A title with a remark, e.g. `First contact: breached`. */
export function remarked(title: Text, remark: Bilingual): Text {
  return Object.fromEntries(
    Object.entries(title).map(([language, words]) => [
      language,
      `${words}: ${language === 'de' ? remark.de : remark.en}`,
    ]),
  );
}
