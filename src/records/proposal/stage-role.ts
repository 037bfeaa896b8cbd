import { normalText } from '../../support/normal-text.ts';
import type { StageRole } from './proposal.ts';

/** Words of English and German systems, in the order in which they are asked: “sales qualified lead” is no lead any more. */
const words: readonly (readonly [role: StageRole, pattern: RegExp])[] = [
  [
    'lost',
    word(
      'lost|verloren|disqualif\\p{L}*|unqualif\\p{L}*|unqualifiziert|rejected|abgelehnt|dead|junk|ungeeignet',
    ),
  ],
  [
    'won',
    word(
      'won|gewonnen|customers?|kunden?|converted|konvertiert|resolved|gelöst|closed|geschlossen|abgeschlossen',
    ),
  ],
  ['nurture', word('nurtur\\p{L}*|recycl\\p{L}*|on hold|zurückgestellt|wiedervorlage')],
  ['mql', word('mql|mqa|pql|marketing qualif\\p{L}*|product qualif\\p{L}*')],
  ['sql', word('sql|sales qualif\\p{L}*|vertriebsqualif\\p{L}*|vertriebs qualif\\p{L}*')],
  [
    'sal',
    word(
      'sal|sales accepted|accepted|angenommen|akzeptiert|working|in bearbeitung|in arbeit|active|aktiv|contacted|kontaktiert',
    ),
  ],
  [
    'opportunity',
    word('opportunity|opportunities|chance|verkaufschance|deal|angebot|proposal|negotiation|verhandlung'),
  ],
  ['sql', word('qualified|qualifiziert')],
  ['lead', word('lead|new|neu|open|offen|subscriber|inquiry|anfrage|interessent')],
];

function word(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'u');
}

/** What a stage most likely is, by its id, else by the words that mean it. */
export function stageRole(id: string, titles: readonly string[]): StageRole | undefined {
  for (const text of [id, ...titles]) {
    const said = normalText(text).replaceAll(/[-_/]/g, ' ');
    const found = words.find(([, pattern]) => pattern.test(said));
    if (found !== undefined) return found[0];
  }
  return undefined;
}

/** The usual place of each, where the export itself does not tell two stages apart. */
export const usualRank: Readonly<Record<StageRole, number>> = {
  lead: 0,
  nurture: 1,
  mql: 2,
  sal: 3,
  sql: 4,
  opportunity: 5,
  won: 6,
  lost: 7,
};
