import type { Bilingual, ToolLanguage } from '../../model/words/language.ts';
import type { CountsFor, JudgedReview, WhyNot } from '../approval-state.ts';

/** One sentence for each review: for whom it counts, or why it does not and what to do. */
export function reviewSentence(review: JudgedReview, language: ToolLanguage): string {
  const { counts, why } = review;
  const words = counts !== undefined ? counted[counts] : uncounted[why ?? 'no-signer'];
  return `${nameOf(review, language)} ${words[language].replaceAll('<commit>', shortCommit(review))}.`;
}

/** The account or id, and in brackets the signer it belongs to. */
function nameOf({ who, signer, role }: JudgedReview, language: ToolLanguage): string {
  const name = who === '' ? { en: 'An account that is gone', de: 'Ein gelöschtes Konto' }[language] : who;
  if (signer === undefined) return name;
  return signer === who ? `${name} (${role ?? ''})` : `${name} (${signer}, ${role ?? ''})`;
}

function shortCommit({ commit }: JudgedReview): string {
  return commit?.slice(0, 12) ?? '';
}

const counted: Readonly<Record<CountsFor, Bilingual>> = {
  marketing: { en: 'signs for marketing', de: 'unterschreibt für das Marketing' },
  sales: { en: 'signs for sales', de: 'unterschreibt für den Vertrieb' },
  either: { en: 'signs, and one signature is enough', de: 'unterschreibt, und eine Unterschrift genügt' },
  emergency: { en: 'lets the change through in an emergency', de: 'lässt die Änderung im Notfall durch' },
};

const uncounted: Readonly<Record<WhyNot, Bilingual>> = {
  comment: {
    en: 'commented, which decides nothing',
    de: 'hat nur kommentiert, was nichts entscheidet',
  },
  pending: {
    en: 'has begun a review and not submitted it',
    de: 'hat ein Review begonnen und nicht abgeschickt',
  },
  superseded: {
    en: 'has decided again since; the last decision counts',
    de: 'hat seither neu entschieden; die letzte Entscheidung zählt',
  },
  dismissed: {
    en: 'had a review that was dismissed; a new approval counts again',
    de: 'hatte ein Review, das verworfen wurde; eine neue Zustimmung zählt wieder',
  },
  unsigned: {
    en: 'is named by commit <commit>, which has no signature, and anybody can write such a line; approve in a commit signed with `git commit -S`',
    de: 'steht in Commit <commit>, der keine Signatur hat, und so eine Zeile kann jeder schreiben; zustimmen in einem Commit, der mit `git commit -S` signiert ist',
  },
  'not-ssh': {
    en: 'is named by commit <commit>, which is not signed with an SSH key; set `gpg.format` to `ssh` and sign again',
    de: 'steht in Commit <commit>, der nicht mit einem SSH-Schlüssel signiert ist; `gpg.format` auf `ssh` setzen und neu signieren',
  },
  'no-key': {
    en: 'has no `signingKey` in the base version, so commit <commit> cannot be checked; add the key in a change of its own',
    de: 'hat in der Basisversion keinen `signingKey`, also lässt sich Commit <commit> nicht prüfen; den Schlüssel in einer eigenen Änderung eintragen',
  },
  'other-key': {
    en: 'is named by commit <commit>, which is not signed with the key that the base version has for this signer',
    de: 'steht in Commit <commit>, der nicht mit dem Schlüssel signiert ist, den die Basisversion für diese Person nennt',
  },
  'no-signer': {
    en: 'is no signer in the base version; only those under `signers` of kind approvals sign',
    de: 'steht in der Basisversion nicht unter `signers` (Art approvals) und unterschreibt für niemanden',
  },
  'shared-account': {
    en: 'shares an account or a key with another signer, so nobody can tell which of the two this is',
    de: 'teilt ein Konto oder einen Schlüssel mit einer anderen Person, also weiß niemand, wer von beiden es ist',
  },
  'changes-requested': {
    en: 'asks for changes, which stops the change until this person approves or the review is dismissed',
    de: 'verlangt Änderungen; das hält die Änderung auf, bis diese Person zustimmt oder das Review verworfen wird',
  },
  author: {
    en: 'wrote the change, and nobody signs a change of their own; another signer of the department has to',
    de: 'hat die Änderung geschrieben, und niemand unterschreibt die eigene; das muss jemand anderes aus der Abteilung tun',
  },
  outdated: {
    en: 'approved other definitions than those of the head; look at the change and approve again',
    de: 'hat anderen Definitionen zugestimmt, als jetzt dastehen; die Änderung ansehen und neu zustimmen',
  },
  'commit-gone': {
    en: 'approved commit <commit>, which is not here: overwritten by a force push, or not fetched (a check needs the whole history); approve again, or fetch it',
    de: 'hat Commit <commit> zugestimmt, den es hier nicht gibt: durch einen Force-Push überschrieben oder nicht geholt (die Prüfung braucht die ganze Historie); neu zustimmen oder ihn holen',
  },
  'no-commit': {
    en: 'approved no commit that the forge names; approve again',
    de: 'hat keinem Commit zugestimmt, den die Plattform nennt; neu zustimmen',
  },
  'no-time': {
    en: 'approved at a time that the server does not vouch for; write the file again with `approved_at` in `approvals`, or with `notes`',
    de: 'hat zu einer Zeit zugestimmt, für die der Server nicht bürgt; die Datei neu schreiben, mit `approved_at` in `approvals` oder mit `notes`',
  },
  'no-version': {
    en: 'approved, and the newest of the `versions` is not the head; write the file again after the last push, with all pages',
    de: 'hat zugestimmt, aber die neueste der `versions` ist nicht der Stand der Änderung; die Datei nach dem letzten Push neu schreiben, mit allen Seiten',
  },
  'signs-for-nobody': {
    en: 'has a role that is an approver of neither party',
    de: 'hat eine Rolle, die für keine der beiden Parteien unterschreibt',
  },
  'no-record': {
    en: 'may let a change through in an emergency only, and the change holds no record of one that fits: of this role, begun, not run out, ratified in time',
    de: 'darf nur im Notfall eine Änderung durchlassen, und die Änderung enthält keinen passenden Eintrag: von dieser Rolle, begonnen, nicht abgelaufen, rechtzeitig zu bestätigen',
  },
  'nothing-to-sign': {
    en: 'approved, and there is nothing to sign',
    de: 'hat zugestimmt, und es gibt nichts zu unterschreiben',
  },
  'other-side': {
    en: 'signs for the other department, which this change does not wait for',
    de: 'unterschreibt für die andere Abteilung, auf die diese Änderung nicht wartet',
  },
  'signed-already': {
    en: 'approved too; the signature that could be given is there already',
    de: 'hat auch zugestimmt; diese Unterschrift ist schon da',
  },
};
