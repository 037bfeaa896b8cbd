import type { Text } from '../model/text.ts';
import type { Bilingual } from '../model/words/language.ts';
/** A title with a remark, e.g. `First contact: breached`. */
export declare function remarked(title: Text, remark: Bilingual): Text;
