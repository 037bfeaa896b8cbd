import { assuming, type Caveat, impossible, roughly } from '../caveat.ts';

export const storedByLeadpact: Caveat = assuming(
  'points, labels, gates, consents and the instants of events are written to the contact whenever they change',
  'Punkte, Bewertungen, Sperren, Einwilligungen und Zeitpunkte von Ereignissen werden bei jeder Änderung am Kontakt gespeichert',
);
export const collation: Caveat = roughly(
  'the database of Mautic compares texts without accents, so ä and a are the same',
  'die Datenbank von Mautic vergleicht Texte ohne Akzente, ä und a sind also gleich',
);
export const wordEdges: Caveat = roughly(
  'where a word ends is decided by the database; beside unusual signs it may decide otherwise',
  'wo ein Wort endet, entscheidet die Datenbank; neben ungewöhnlichen Zeichen kann sie anders entscheiden',
);
export const wholeDates: Caveat = roughly(
  'windows are counted in dates of the system, not in periods of 24 hours, so an event may count a day too long or too short',
  'Zeiträume zählen in Tagen des Systems, nicht in 24 Stunden, daher kann ein Ereignis einen Tag zu lang oder zu kurz zählen',
);
export const systemZone: Caveat = assuming(
  'the default time zone of Mautic is that of the agreement',
  'die Standardzeitzone von Mautic ist die der Vereinbarung',
);
export const wildcards: Caveat = impossible(
  'a text with % or _ would be read as a pattern',
  'ein Text mit % oder _ würde als Muster gelesen',
);
export const otherStore: Caveat = impossible(
  'the Mautic field it is mapped to keeps another type of value',
  'das zugeordnete Mautic-Feld hat einen anderen Typ',
);
export const tooLarge: Caveat = impossible(
  'spelled out as alternatives of filters it is too large',
  'als Alternativen von Filtern ausgeschrieben ist es zu groß',
);
export const noScore: Caveat = impossible(
  'the lifecycle has no scoring model whose points it could read',
  'es gibt kein Bewertungsmodell, dessen Punkte gelesen werden könnten',
);
