import type { Side } from '../../model/text.ts';
import type { Bilingual, ToolLanguage } from '../../model/words/language.ts';
import type { ApprovalReason, ApprovalState, Signatory } from '../approval-state.ts';

/** Whether the change may pass, and why, in one sentence. */
export function verdictSentence({ reason, missing }: ApprovalState, language: ToolLanguage): string {
  const waited = missing.map((each) => sideWords[each][language]).join(language === 'de' ? ' und ' : ' and ');
  return verdicts[reason][language].replace('<missing>', waited);
}

/** What has to be signed, in one sentence. */
export function needSentence({ need }: ApprovalState, language: ToolLanguage): string {
  if (need.what === 'nothing') return needs.nothing[language];
  if (need.sides.length === 0) return needs.editorial[language];
  return needs[need.sides.length === 1 ? (need.sides[0] ?? 'both') : 'both'][language];
}

/** What the emergency path asks for; empty where the change does not pass by it. */
export function emergencySentence({ emergency, objections }: ApprovalState, language: ToolLanguage): string {
  if (emergency === undefined) return '';
  const { signer, role, record } = emergency;
  const against = objections.map((each) => each.signer).join(', ');
  const words: Bilingual = {
    en: `EMERGENCY: ${signer} (${role}) lets this change through without the signatures it needs. Both departments have to ratify it by ${record.ratifyBy}.${against === '' ? '' : ` It passes against ${against}.`}`,
    de: `NOTFALL: ${signer} (${role}) lässt diese Änderung ohne die nötigen Unterschriften durch. Beide Abteilungen müssen sie bis ${record.ratifyBy} bestätigen.${against === '' ? '' : ` Sie geht gegen den Einspruch von ${against} durch.`}`,
  };
  return words[language];
}

/** `signer-m2 (vp-marketing, account ff-marketing-deputy) for marketing`. */
export function signatoryWords(
  { signer, role, account, sides }: Signatory & { readonly sides: readonly Side[] },
  language: ToolLanguage,
): string {
  const known = account === undefined ? '' : `, ${{ en: 'account', de: 'Konto' }[language]} ${account}`;
  const target = sides.map((side) => sideWords[side][language]).join(language === 'de' ? ' oder ' : ' or ');
  return `${signer} (${role}${known}) ${{ en: 'for', de: 'für' }[language]} ${target}`;
}

/** Where nobody is left who could sign what is missing. */
export const nobodyLeft: Bilingual = {
  en: 'Nobody who could sign is left: in a change of its own, name another signer of the department under `signers`.',
  de: 'Es ist niemand übrig, der unterschreiben könnte: in einer eigenen Änderung unter `signers` eine weitere Person der Abteilung nennen.',
};

export const headings: Readonly<Record<'maySign' | 'reviews' | 'signatures', Bilingual>> = {
  maySign: { en: 'Who can still sign', de: 'Wer noch unterschreiben kann' },
  reviews: { en: 'Reviews', de: 'Reviews' },
  signatures: { en: 'Signatures', de: 'Unterschriften' },
};

const sideWords: Readonly<Record<Side | 'either', Bilingual>> = {
  marketing: { en: 'marketing', de: 'Marketing' },
  sales: { en: 'sales', de: 'Vertrieb' },
  either: { en: 'one of the two departments', de: 'eine der beiden Abteilungen' },
};

const needs: Readonly<Record<Side | 'both' | 'nothing' | 'editorial', Bilingual>> = {
  nothing: { en: 'Nothing of the agreement changed.', de: 'An der Vereinbarung hat sich nichts geändert.' },
  editorial: {
    en: 'The change says the same in other words or another order; one person of either department signs.',
    de: 'Die Änderung sagt dasselbe mit anderen Worten oder in anderer Reihenfolge; eine Person aus einer der beiden Abteilungen unterschreibt.',
  },
  marketing: { en: 'Marketing has to sign.', de: 'Das Marketing muss unterschreiben.' },
  sales: { en: 'Sales has to sign.', de: 'Der Vertrieb muss unterschreiben.' },
  both: {
    en: 'Marketing and sales have to sign, two different people.',
    de: 'Marketing und Vertrieb müssen unterschreiben, zwei verschiedene Personen.',
  },
};

const verdicts: Readonly<Record<ApprovalReason, Bilingual>> = {
  'nothing-changed': { en: 'free: there is nothing to sign', de: 'frei: Es gibt nichts zu unterschreiben' },
  signed: { en: 'free: everybody has signed who has to', de: 'frei: Alle haben unterschrieben, die müssen' },
  emergency: {
    en: 'free by the emergency path: the signatures are still missing',
    de: 'frei über den Notfallweg: Die Unterschriften fehlen noch',
  },
  'changes-requested': {
    en: 'blocked: a signer asks for changes',
    de: 'blockiert: Jemand, der unterschreibt, verlangt Änderungen',
  },
  'signatures-missing': { en: 'blocked: waiting for <missing>', de: 'blockiert, es fehlt noch: <missing>' },
  'first-map': {
    en: 'blocked: the base version does not say who signs, and a change cannot name its own signers; have everybody under `signers` look at it, then merge it by the rules of the forge, past this check',
    de: 'blockiert: Die Basisversion sagt nicht, wer unterschreibt, und eine Änderung kann ihre Unterzeichnenden nicht selbst benennen; alle unter `signers` sehen sie an, dann wird sie nach den Regeln der Plattform an dieser Prüfung vorbei übernommen',
  },
};
