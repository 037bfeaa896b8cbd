import type { Side } from '../model/text.ts';
import type { Bilingual, ToolLanguage } from '../model/words/language.ts';
import type { Category } from './change.ts';
import type { DiffReport, Verdict } from './diff-report.ts';
import type { SignatureNeed } from './signature-need.ts';

export const categoryWords: Readonly<Record<Category, Bilingual>> = {
  DEFINITION: { en: 'what words mean', de: 'was Begriffe bedeuten' },
  COMMITMENT: { en: 'what one side promises the other', de: 'was die eine Seite der anderen verspricht' },
  ROUTING: { en: 'who gets a lead', de: 'wer einen Lead bekommt' },
  MEASURE: { en: 'what figures say', de: 'was Zahlen sagen' },
  EXPORT: { en: 'what other systems were given', de: 'was andere Systeme bekommen haben' },
};

const sideWords: Readonly<Record<Side, Bilingual>> = {
  marketing: { en: 'marketing', de: 'Marketing' },
  sales: { en: 'sales', de: 'Vertrieb' },
};

/** `marketing and sales`. */
function sidesText(sides: readonly Side[], language: ToolLanguage): string {
  return sides.map((side) => sideWords[side][language]).join({ en: ' and ', de: ' und ' }[language]);
}

/** The whole comparison in one sentence. */
export function verdictText({ verdict, changes }: DiffReport, language: ToolLanguage): string {
  const count = (severity: string): number => changes.filter((change) => change.severity === severity).length;
  return verdicts[verdict](count('error'), count('warning'))[language];
}

const verdicts: Readonly<Record<Verdict, (broken: number, told: number) => Bilingual>> = {
  breaking: (broken, told) => ({
    en: `Breaking: ${broken === 1 ? '1 change' : `${broken} changes`} of what somebody relies on${told === 0 ? '' : `, and ${told} more to know of`}.`,
    de: `Bricht etwas: ${broken === 1 ? '1 Änderung' : `${broken} Änderungen`} an dem, worauf sich jemand verlässt${told === 0 ? '' : `, dazu ${told}, die man kennen sollte`}.`,
  }),
  behaviour: (_, told) => ({
    en: `Nothing breaks: ${told === 1 ? '1 change' : `${told} changes`} to know of.`,
    de: `Nichts bricht: ${told === 1 ? '1 Änderung, die' : `${told} Änderungen, die`} man kennen sollte.`,
  }),
  editorial: () => ({
    en: 'Only names, words, logs or the look of files changed: what was agreed stays as it was.',
    de: 'Nur Namen, Worte, Protokolle oder das Aussehen von Dateien sind anders: Vereinbart ist dasselbe.',
  }),
  same: () => ({ en: 'Both versions say the same.', de: 'Beide Versionen sagen dasselbe.' }),
};

/** Who has to sign, as a sentence. */
export function needText({ what, sides }: SignatureNeed, language: ToolLanguage): string {
  if (what === 'nothing') return { en: 'Nobody has to sign.', de: 'Niemand muss unterschreiben.' }[language];
  if (what === 'editorial')
    return {
      en: 'To sign: one person of either department.',
      de: 'Zu unterschreiben: eine Person aus einer der beiden Abteilungen.',
    }[language];
  return `${{ en: 'To sign', de: 'Zu unterschreiben' }[language]}: ${sidesText(sides, language)}.`;
}

/** Who is worse off and who signs one change; empty where one person of either side will do. */
export function signersText(
  { loses, signers }: DiffReport['changes'][number],
  language: ToolLanguage,
): string {
  if (signers.length === 0) return '';
  const [lose, sign] = {
    en: [loses.length === 1 ? 'loses' : 'lose', signers.length === 1 ? 'signs' : 'sign'],
    de: [
      loses.length === 1 ? 'verliert' : 'verlieren',
      signers.length === 1 ? 'unterschreibt' : 'unterschreiben',
    ],
  }[language];
  const losing = loses.length === 0 ? '' : `${sidesText(loses, language)} ${lose}; `;
  return `${losing}${sidesText(signers, language)} ${sign}`;
}
