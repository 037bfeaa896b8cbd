import type { Agreement } from '../model/agreement.ts';
import { type ToolLanguage, toolLanguages } from '../model/words/language.ts';
import type { Invocation } from './command.ts';

/** In the language of those who made the agreement, unless somebody asks for another. */
export function spokenLanguage(
  { isLanguageChosen, language }: Pick<Invocation, 'isLanguageChosen' | 'language'>,
  { languages }: Pick<Agreement, 'languages'>,
): ToolLanguage {
  return isLanguageChosen ? language : (toolLanguages.find((each) => each === languages[0]) ?? language);
}
