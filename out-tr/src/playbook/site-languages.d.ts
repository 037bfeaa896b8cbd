import type { Agreement } from '../model/agreement.ts';
import { type ToolLanguage } from '../model/words/language.ts';
/**
 * The languages of the agreement that the tool speaks, in the order of the agreement, `de` for `de-AT` too; English
 * where it speaks none of them.
 */
export declare function siteLanguages({ languages }: Pick<Agreement, 'languages'>): readonly ToolLanguage[];
/** What a language calls itself. */
export declare const languageNames: Readonly<Record<ToolLanguage, string>>;
