import { assuming, type Caveat, impossible, roughly } from '../caveat.ts';

export const storedByLeadpact: Caveat = assuming(
  'points, labels, gates, stages and the instants of events are written to the contact whenever they change',
  'Punkte, Bewertungen, Sperren, Stufen und Zeitpunkte von Ereignissen werden bei jeder Änderung am Kontakt gespeichert',
);
export const normalText: Caveat = assuming(
  'texts are stored with single blanks, and HubSpot ignores upper and lower case',
  'Texte sind mit einfachen Leerzeichen gespeichert, und HubSpot beachtet keine Groß- und Kleinschreibung',
);
export const tokens: Caveat = roughly(
  'HubSpot looks for words where the agreement looks for any part of the text, and may overlook a part of a word',
  'HubSpot sucht Wörter, wo die Vereinbarung beliebige Teile des Textes sucht, und kann Wortteile übersehen',
);
export const wordEdges: Caveat = roughly(
  'HubSpot decides where a word ends; beside unusual signs it may decide otherwise',
  'wo ein Wort endet, entscheidet HubSpot; neben ungewöhnlichen Zeichen kann es anders entscheiden',
);
export const dayEdges: Caveat = roughly(
  'HubSpot compares instants, so a date may count one day earlier or later',
  'HubSpot vergleicht Zeitpunkte, daher kann ein Datum einen Tag früher oder später zählen',
);
export const cannotNegate: Caveat = impossible(
  'HubSpot has no filter for “does not start or end with”',
  'HubSpot hat keinen Filter für „beginnt oder endet nicht mit“',
);
export const otherType: Caveat = impossible(
  'the HubSpot property it is mapped to keeps another type of value',
  'die zugeordnete HubSpot-Eigenschaft hat einen anderen Typ',
);
export const tooLarge: Caveat = impossible(
  'spelled out as alternatives of filters it is too large',
  'als Alternativen von Filtern ausgeschrieben ist es zu groß',
);
export const noScore: Caveat = impossible(
  'the lifecycle has no scoring model whose points it could read',
  'es gibt kein Bewertungsmodell, dessen Punkte gelesen werden könnten',
);
