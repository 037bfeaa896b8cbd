import { assuming, type Caveat, impossible, roughly, worstFidelity } from '../caveat.ts';

/** What time changes is not known to a script that runs when a lead is saved. */
export const asOfSave: Caveat = roughly(
  'worked out when the lead is saved; what only time changes shows at the next save, within a day where a nightly job saves open leads',
  'berechnet beim Speichern des Leads; was sich nur durch Zeit ändert, zeigt sich beim nächsten Speichern, binnen eines Tages, wo nachts alle offenen Leads gespeichert werden',
);
export const storedPoints: Caveat = roughly(
  'the points of the rule are written by leadpact at each event and nightly; in between, events that grow too old still count',
  'die Punkte der Regel schreibt leadpact bei jedem Ereignis und nachts; dazwischen zählen zu alt gewordene Ereignisse noch mit',
);
export const storedFacts: Caveat = assuming(
  'the stored facts of the lead are kept up to date as their tooltips say',
  'die gespeicherten Fakten des Leads werden aktuell gehalten, wie ihre Hinweise es sagen',
);
export const normalText: Caveat = assuming(
  'texts are stored composed (Unicode NFC) with single blanks',
  'Texte sind zusammengesetzt (Unicode NFC) und mit einfachen Leerzeichen gespeichert',
);
export const siteZone: Caveat = assuming(
  'the time zone of the EspoCRM system is that of the agreement',
  'die Zeitzone des EspoCRM-Systems ist die der Vereinbarung',
);
export const unwritableText: Caveat = impossible(
  'a text with a backslash or a line break cannot be written in a formula',
  'ein Text mit umgekehrtem Schrägstrich oder Zeilenumbruch lässt sich in keiner Formel schreiben',
);
export const alikeNumbers: Caveat = impossible(
  'two of its values are the same number to EspoCRM',
  'zwei seiner Werte sind für EspoCRM dieselbe Zahl',
);
export const otherStore: Caveat = impossible(
  'the EspoCRM field it is mapped to keeps another type of value',
  'das zugeordnete EspoCRM-Feld hat einen anderen Typ',
);

/** The caveat unless nothing is said at all. */
export function isMissing(caveats: readonly Caveat[]): boolean {
  return worstFidelity(caveats) === 'missing';
}
