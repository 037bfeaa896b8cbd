import { overdueReviews, rituals } from '../../measure/readings/rituals.ts';
import { localDateAt } from '../../support/zoned-time.ts';
import { count, heading, tableOr, text } from '../cells.ts';
import type { Block } from '../document.ts';
import type { ReportMaterial } from '../material.ts';
import { both, titled } from '../words/wording.ts';

/** Rituals that were held and missed, and content that should have been looked through (S09, S34). */
export function deliveredSection({ asking, period }: ReportMaterial): readonly Block[] {
  const { agreement, asOf } = asking;
  const { zone } = agreement;
  const dates = { from: localDateAt(zone, period.start), to: localDateAt(zone, period.end - 1) };
  const overdue = overdueReviews(agreement, localDateAt(zone, asOf));
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
      both('No meeting is written down for this period.', 'Für diese Periode ist kein Treffen festgehalten.'),
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
    tableOr(
      {
        caption: both('Content whose review is overdue', 'Unterlagen, deren Durchsicht überfällig ist'),
        columns: [both('Content', 'Unterlage'), both('Was due', 'War fällig')],
        rows: overdue.map(({ piece, due }) => [text(titled(piece.title)), { is: 'date', date: due }]),
      },
      both(
        'Every piece of content was looked through in time.',
        'Alle Unterlagen sind rechtzeitig durchgesehen.',
      ),
    ),
  ];
}
