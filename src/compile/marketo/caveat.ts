import { assuming, type Caveat, impossible, roughly } from '../caveat.ts';

export const byHand: Caveat = roughly(
  'a person builds it as the runbook says; it is as faithful as it was built, and nothing here can check that',
  'ein Mensch baut es nach dem Leitfaden; es ist so genau, wie es gebaut wurde, und nichts hier kann das prüfen',
);
export const byLeadpact: Caveat = roughly(
  'worked out by leadpact and written to a field, as of the last evaluation; the score that smart campaigns add up is another',
  'von leadpact berechnet und in ein Feld geschrieben, Stand der letzten Auswertung; die Punkte aus Smart Campaigns sind andere',
);
export const storedByLeadpact: Caveat = assuming(
  'leadpact writes it to the person whenever it changes',
  'leadpact schreibt es bei jeder Änderung an die Person',
);
export const openValues: Caveat = roughly(
  'a field holds the value; Marketo does not restrict which values it may have',
  'ein Feld hält den Wert; Marketo schränkt nicht ein, welche Werte es haben darf',
);
export const noDecay: Caveat = impossible(
  'smart campaigns change a score at an event and never take it back with time; leadpact works the rule out',
  'Smart Campaigns ändern Punkte bei einem Ereignis und nehmen sie mit der Zeit nie zurück; die Regel berechnet leadpact',
);
export const noCounting: Caveat = impossible(
  'smart campaigns do not count events; leadpact works the rule out',
  'Smart Campaigns zählen keine Ereignisse; die Regel berechnet leadpact',
);
export const noFractions: Caveat = impossible(
  'score tokens are whole numbers; leadpact works the rule out',
  'Punkte-Token sind ganze Zahlen; die Regel berechnet leadpact',
);
export const noGroups: Caveat = impossible(
  'smart campaigns know no bounds of a group; leadpact works them out, and writes points of dimensions only',
  'Smart Campaigns kennen keine Grenzen einer Gruppe; leadpact berechnet sie und schreibt nur Punkte von Dimensionen',
);
