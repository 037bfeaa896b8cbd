import { hasReviews, overdueReviews, rituals } from '../../measure/readings/rituals.ts';
import { localDateAt } from '../../support/zoned-time.ts';
import { count, heading, tableOr, text } from '../cells.ts';
import type { Block } from '../document.ts';
import type { ReportMaterial } from '../material.ts';
import { both, titled } from '../words/wording.ts';

/** Rituals that were held and missed, and content that should have been looked through (S09, S34). */
export function deliveredSection(material: ReportMaterial): readonly Block[] {
  const { asking, period } = material;
  const { agreement } = asking;
  const { zone } = agreement;
  const dates = { from: localDateAt(zone, period.start), to: localDateAt(zone, period.end - 1) };
  const read = rituals(agreement, dates);
  const logged = read.filter(({ held, moved, missed }) => held + moved + missed > 0);
  const silent = read.filter(({ held, moved, missed }) => held + moved + missed === 0);
  return [
    heading(both('Meetings and deliveries', 'Treffen und Lieferungen')),
    tableOr(
      {
        caption: both(
          'Meetings written down in this period',
          'Treffen, die in dieser Periode festgehalten sind',
        ),
        columns: [
          both('Meeting', 'Treffen'),
          both('Held', 'Gehalten'),
          both('Moved', 'Verschoben'),
          both('Missed', 'Ausgefallen'),
        ],
        rows: logged.map(({ cadence, held, moved, missed }) => [
          text(titled(cadence.title)),
          count(held),
          count(moved),
          count(missed),
        ]),
      },
      read.length === 0
        ? both('The agreement has no meetings.', 'Die Vereinbarung hat keine Treffen.')
        : both(
            'No meeting is written down for this period.',
            'Für diese Periode ist kein Treffen festgehalten.',
          ),
    ),
    ...(silent.length === 0 || logged.length === 0
      ? []
      : [
          {
            is: 'paragraph' as const,
            text: both(
              `Nothing written down: ${silent.map(({ cadence }) => titled(cadence.title).en).join(', ')}.`,
              `Nichts festgehalten: ${silent.map(({ cadence }) => titled(cadence.title).de).join(', ')}.`,
            ),
          },
        ]),
    reviewTable(material),
  ];
}

function reviewTable({ asking: { agreement, asOf } }: ReportMaterial): Block {
  const overdue = overdueReviews(agreement, localDateAt(agreement.zone, asOf));
  return tableOr(
    {
      caption: both('Content whose review is overdue', 'Unterlagen, deren Durchsicht überfällig ist'),
      columns: [both('Content', 'Unterlage'), both('Was due', 'War fällig')],
      rows: overdue.map(({ piece, due }) => [text(titled(piece.title)), { is: 'date', date: due }]),
    },
    hasReviews(agreement)
      ? both(
          'Every piece of content was looked through in time.',
          'Alle Unterlagen sind rechtzeitig durchgesehen.',
        )
      : both(
          'The agreement has no content that is to be looked through.',
          'Die Vereinbarung hat keine Unterlagen, die durchzusehen sind.',
        ),
  );
}
