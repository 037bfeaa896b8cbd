import type { SpokenLanguage } from '../command.ts';
/**
 * A definition of a template is written in English and German at once, so that both cannot drift apart; this takes one out:
 * texts `{ en: …, de: … }` become plain, of the comments `# en: …` and `# de: …` one stays, and the agreement declares one
 * language. Everything else stays as it was typed.
 */
export declare function oneLanguage(bilingual: string, language: SpokenLanguage): string;
