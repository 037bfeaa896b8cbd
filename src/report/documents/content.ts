import { contentUse, type PieceUse } from '../../measure/readings/content-use.ts';
import type { ContentPiece } from '../../model/content.ts';
import type { Bilingual } from '../../model/words/language.ts';
import { ownValue } from '../../support/own-value.ts';
import { count, heading, listOr, none, paragraph, rate, tableOr, text } from '../cells.ts';
import type { Block } from '../document.ts';
import { leastCases, type ReportMaterial } from '../material.ts';
import { nameIn, stageIn } from '../names.ts';
import { deliveredSection } from '../sections/delivered.ts';
import { untold } from '../untold.ts';
import { both, inBoth, titled } from '../words/wording.ts';

/** For the review of every quarter (S32): what sales uses, what closes deals, what is to go. */
export async function content(material: ReportMaterial): Promise<readonly Block[]> {
  const { asking, period } = material;
  const used = await contentUse(asking, period);
  const untoldUse = untold(material, both('Use of content', 'Verwendung von Unterlagen'), 'content_use');
  return [
    ...(untoldUse === undefined
      ? [recordsTable(material, used), stagesTable(material, used)]
      : [paragraph(untoldUse)]),
    writtenTable(material),
    ...unusedBlocks(material, used),
    ...verdictBlocks(material),
    ...deliveredSection(material),
  ];
}

function recordsTable({ asking: { agreement } }: ReportMaterial, used: readonly PieceUse[]): Block {
  const sum = (of: (piece: PieceUse) => number): number => used.reduce((all, piece) => all + of(piece), 0);
  return tableOr(
    {
      caption: both('Use by the records', 'Verwendung laut Aufzeichnung'),
      columns: [
        both('Content', 'Unterlage'),
        both('Used', 'Verwendet'),
        both('In deals', 'In Aufträgen'),
        both('of them won', 'davon gewonnen'),
        both('of them lost', 'davon verloren'),
        both('Won of decided', 'Gewonnen von entschieden'),
      ],
      rows: used.map(({ piece, uses, deals, won, lost }) => [
        text(nameIn(agreement.contentPieces, piece)),
        count(uses),
        count(deals),
        count(won),
        count(lost),
        rate(won, won + lost, leastCases),
      ]),
      total: [
        text(both('All uses', 'Alle Verwendungen')),
        count(sum(({ uses }) => uses)),
        none,
        none,
        none,
        none,
      ],
    },
    both('The records hold no use of content.', 'Die Aufzeichnung enthält keine Verwendung von Unterlagen.'),
  );
}

function stagesTable({ asking: { agreement } }: ReportMaterial, used: readonly PieceUse[]): Block {
  const stages = agreement.lifecycle.stages.map(({ id }) => id);
  const shown = stages.filter((id) => used.some((piece) => piece.stages.some(({ stage }) => stage === id)));
  const usesIn = (piece: PieceUse, id: string | undefined): number =>
    piece.stages.filter(({ stage }) => stage === id).reduce((all, { uses }) => all + uses, 0);
  return tableOr(
    {
      caption: both('Use by the stage of the lead', 'Verwendung nach Phase des Leads'),
      columns: [
        both('Content', 'Unterlage'),
        ...shown.map((id) => stageIn(agreement, id)),
        both('stage unknown', 'Phase unbekannt'),
        both('All', 'Alle'),
      ],
      rows: used.map((piece) => [
        text(nameIn(agreement.contentPieces, piece.piece)),
        ...shown.map((id) => count(usesIn(piece, id))),
        count(usesIn(piece, undefined)),
        count(piece.uses),
      ]),
    },
    both('No stage is known.', 'Keine Phase ist bekannt.'),
  );
}

/** What was counted by hand and written into the agreement. */
function writtenTable({ asking: { agreement }, period }: ReportMaterial): Block {
  const quarter = period.label;
  const rows = Object.values(agreement.contentPieces).flatMap((piece) => {
    const use = piece.use.filter((each) => each.quarter <= quarter).at(-1);
    return use === undefined ? [] : [{ piece, use }];
  });
  return tableOr(
    {
      caption: both(
        'Newest counts written into the agreement',
        'Neueste Zählung, die in der Vereinbarung steht',
      ),
      columns: [
        both('Content', 'Unterlage'),
        both('Quarter', 'Quartal'),
        both('Sent', 'Versandt'),
        both('In deals', 'In Aufträgen'),
        both('In won deals', 'In gewonnenen'),
        both('Verdict', 'Urteil'),
      ],
      rows: rows.map(({ piece, use }) => [
        text(titled(piece.title)),
        text(both(use.quarter, use.quarter)),
        count(use.sent),
        use.inDeals === undefined ? none : count(use.inDeals),
        use.inWonDeals === undefined ? none : count(use.inWonDeals),
        text(verdictWords(piece)),
      ]),
    },
    both('Nothing is written down.', 'Nichts ist festgehalten.'),
  );
}

const verdicts: Readonly<Record<string, Bilingual>> = {
  keep: both('keep', 'behalten'),
  invest: both('invest', 'ausbauen'),
  improve: both('improve', 'verbessern'),
  retire: both('retire', 'aussortieren'),
};

function verdictWords({ verdict, retired }: ContentPiece): Bilingual {
  if (retired !== undefined) return both(`retired ${retired}`, `aussortiert ${retired}`);
  return (verdict && ownValue(verdicts, verdict)) ?? both('none yet', 'noch keines');
}

/** Pieces that are offered and that nobody used: candidates to be retired. */
function unusedBlocks(
  { asking: { agreement } }: ReportMaterial,
  used: readonly PieceUse[],
): readonly Block[] {
  if (used.length === 0) return [];
  const known = new Set(used.map(({ piece }) => piece));
  const unused = Object.values(agreement.contentPieces).filter(
    ({ id, retired }) => retired === undefined && !known.has(id),
  );
  return [
    heading(both('Offered, and used by nobody', 'Angeboten, und von niemandem verwendet')),
    listOr(
      unused.map(({ title }) => titled(title)),
      both('Every piece was used.', 'Alles wurde verwendet.'),
    ),
  ];
}

function verdictBlocks({ asking: { agreement } }: ReportMaterial): readonly Block[] {
  const pieces = Object.values(agreement.contentPieces).filter(({ retired }) => retired === undefined);
  const lines = (['invest', 'improve', 'retire'] as const).flatMap((verdict) =>
    pieces
      .filter((piece) => piece.verdict === verdict)
      .map((piece) =>
        inBoth(
          agreement,
          ({ language, titled: told }) =>
            `${told(piece.title)}: ${(verdicts[verdict] ?? both('', ''))[language]}`,
        ),
      ),
  );
  return [
    heading(both('What the last review decided', 'Was die letzte Durchsicht entschied')),
    listOr(lines, withoutVerdicts(pieces)),
  ];
}

/** Only where a review has said so does everything stay as it is. */
function withoutVerdicts(pieces: readonly ContentPiece[]): Bilingual {
  if (pieces.length === 0)
    return both('The agreement has no content in use.', 'Die Vereinbarung hat keine Unterlagen im Gebrauch.');
  return pieces.some(({ verdict }) => verdict !== undefined)
    ? both('Everything stays as it is.', 'Alles bleibt, wie es ist.')
    : both('No verdict is written down.', 'Kein Urteil ist festgehalten.');
}
