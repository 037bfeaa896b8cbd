import { type Doubts, doubtsOf, unattributedOf } from '../../measure/doubts.ts';
import type { Honesty, StagePairCount } from '../../measure/measurement.ts';
import { outOfReach, reachWords } from '../../measure/words/reach-words.ts';
import { unknownPartsOf } from '../../measure/words/unknown-parts.ts';
import type { Bilingual, ToolLanguage } from '../../model/words/language.ts';
import type { TableReport } from '../../records/load/load-export.ts';
import { rejectedRows, rejectedSum } from '../../records/load/rejection-words.ts';
import { rowsNoun, rowsNounOf } from '../../records/load/row-words.ts';
import { ownValue } from '../../support/own-value.ts';
import { count, heading, listOr, paragraph, tableOr, text } from '../cells.ts';
import type { Block } from '../document.ts';
import type { ReportMaterial } from '../material.ts';
import { nameIn } from '../names.ts';
import { both, inBoth } from '../words/wording.ts';
import { versionDoubts } from './version-doubts.ts';

/** What the figures do not know or say with a doubt; every report ends with it (semantics §8). */
export function honestySection(material: ReportMaterial): readonly Block[] {
  return [
    heading(both('What these figures leave out', 'Was diese Zahlen auslassen')),
    rowsTable(material),
    listOr(
      doubts(material),
      both('Nothing else was left out or doubted.', 'Sonst wurde nichts ausgelassen oder bezweifelt.'),
    ),
  ];
}

function rowsTable({ load }: ReportMaterial): Block {
  return tableOr(
    {
      caption: both('Rows read and rejected', 'Gelesene und verworfene Zeilen'),
      columns: [
        both('File', 'Datei'),
        both('Rows read', 'Gelesen'),
        both('Rejected', 'Verworfen'),
        both('Why', 'Warum'),
      ],
      rows: load.tables.map((table) => [
        text(fileName(table.file)),
        count(table.rows),
        count(rejectedSum(table)),
        text(reasonsOf(table)),
      ]),
    },
    both('No file was read.', 'Keine Datei wurde gelesen.'),
  );
}

function reasonsOf({ rejected }: TableReport): Bilingual {
  const parts = rejectedRows(rejected);
  const told = (language: 'en' | 'de'): string =>
    parts.map(({ words, rows }) => `${rows} ${words[language]}`).join(', ');
  return parts.length === 0 ? both('', '') : both(told('en'), told('de'));
}

function doubts(material: ReportMaterial): readonly Bilingual[] {
  const { measurement, load } = material;
  const { honesty } = measurement;
  const say = (en: string, de: string): Bilingual => both(en, de);
  const lines: Bilingual[] = [];
  const absent = (language: ToolLanguage): string =>
    load.absent.map((table) => rowsNoun(table, language)).join(', ');
  if (load.absent.length > 0)
    lines.push(say(`Not in the export: ${absent('en')}.`, `Nicht im Export enthalten: ${absent('de')}.`));
  lines.push(...reachDoubts(material), ...laterDoubts(honesty));
  lines.push(...versionDoubts(material));
  const gathered = doubtsOf(measurement);
  lines.push(
    ...orderDoubts(material, honesty),
    ...clockDoubts(gathered),
    ...immatureDoubts(material, gathered),
  );
  lines.push(...unknownParts(material));
  lines.push(
    say(
      'Groups of fewer than five are not told, nor as many others as would give them away: “too few”.',
      'Gruppen unter fünf werden nicht gezeigt, und mit ihnen so viele andere, wie sie verraten würden: „zu wenige“.',
    ),
  );
  lines.push(...unattributedShares(material));
  return lines;
}

/** That the export says nothing about the instant that is asked about, above everything else. */
export function beyondReach({ asking: { agreement }, measurement }: ReportMaterial): readonly Block[] {
  const beyond = outOfReach(measurement, agreement.zone);
  return beyond === undefined ? [] : [paragraph(both(beyond.en, beyond.de))];
}

/** From when to when the export tells. */
function reachDoubts({ asking: { agreement }, measurement }: ReportMaterial): readonly Bilingual[] {
  const reach = reachWords(measurement, agreement.zone);
  if (reach === undefined) return [];
  const upper = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  return [both(upper(reach.en), upper(reach.de))];
}

function laterDoubts({ later }: Honesty): readonly Bilingual[] {
  const told = (language: ToolLanguage): string =>
    Object.entries(later)
      .map(([table, rows]) => `${rowsNounOf(table, language)} ${rows}`)
      .join(', ');
  return told('en') === ''
    ? []
    : [
        both(
          `Known only later, not counted: ${told('en')}.`,
          `Erst später bekannt, nicht gezählt: ${told('de')}.`,
        ),
      ];
}

/** By which parts leads cannot be told; groups of a field have the gaps of the field. */
function unknownParts({ asking: { agreement }, measurement }: ReportMaterial): readonly Bilingual[] {
  const parts = unknownPartsOf(measurement.honesty);
  if (parts.length === 0) return [];
  const told = (language: 'en' | 'de'): string =>
    parts
      .map((part) => {
        const words = 'words' in part ? part.words : nameIn(agreement.fields, part.field);
        const leads = part.leads === 'too few' && language === 'de' ? 'zu wenige' : part.leads;
        return `${words[language]} ${leads}`;
      })
      .join(', ');
  return [
    both(`Leads of which this is not known: ${told('en')}.`, `Leads, bei denen das fehlt: ${told('de')}.`),
  ];
}

function orderDoubts({ asking }: ReportMaterial, honesty: Honesty): readonly Bilingual[] {
  const sum = (pairs: readonly StagePairCount[]): number => pairs.reduce((all, each) => all + each.count, 0);
  const pairs = (told: readonly StagePairCount[]) =>
    inBoth(asking.agreement, ({ stage }) =>
      told
        .slice(0, 3)
        .map(({ from, to, count: times }) => `${stage(from)} → ${stage(to)} ${times}`)
        .join(', '),
    );
  const [moves, negative] = [honesty.outOfOrder, honesty.negativeDurations];
  const lines: Bilingual[] = [];
  if (moves.length > 0) {
    const told = pairs(moves);
    lines.push(
      both(
        `Undeclared moves back, which change nothing: ${sum(moves)} (${told.en}).`,
        `Nicht vorgesehene Rückschritte, die nichts ändern: ${sum(moves)} (${told.de}).`,
      ),
    );
  }
  if (honesty.afterEnd > 0) {
    lines.push(
      both(
        `Moves in a cycle that had ended, which change nothing: ${honesty.afterEnd}.`,
        `Schritte in einem beendeten Durchlauf, die nichts ändern: ${honesty.afterEnd}.`,
      ),
    );
  }
  if (honesty.lateCorrections > 0) {
    lines.push(
      both(
        `Corrections that came too late and change nothing: ${honesty.lateCorrections}.`,
        `Zu späte Korrekturen, die nichts ändern: ${honesty.lateCorrections}.`,
      ),
    );
  }
  if (negative.length > 0) {
    const told = pairs(negative);
    lines.push(
      both(
        `Later stage entered before the earlier one, in no rate: ${sum(negative)} (${told.en}).`,
        `Spätere Phase vor der früheren erreicht, in keiner Quote: ${sum(negative)} (${told.de}).`,
      ),
    );
  }
  return lines;
}

function clockDoubts({ open, paused, untold }: Doubts): readonly Bilingual[] {
  const lines = [
    both(
      `Clocks that still run: ${open}, paused: ${paused}; they count when they are decided.`,
      `Laufende Uhren: ${open}, angehaltene: ${paused}; sie zählen, wenn sie entschieden sind.`,
    ),
  ];
  if (untold > 0)
    lines.push(
      both(
        `Clocks that cannot be told, because of their calendars: ${untold}.`,
        `Uhren, über die ihre Kalender nichts sagen: ${untold}.`,
      ),
    );
  return lines;
}

function immatureDoubts({ asking }: ReportMaterial, { immature }: Doubts): readonly Bilingual[] {
  if (immature.length === 0) return [];
  return [
    inBoth(asking.agreement, ({ say, titled }) => {
      const told = immature
        .map(({ metric, periods }) => `${titled(asking.agreement.metrics[metric]?.title ?? {})} ${periods}`)
        .join(', ');
      return say(
        `Periods that may still change: ${told}.`,
        `Perioden, die sich noch ändern können: ${told}.`,
      );
    }),
  ];
}

function unattributedShares({ asking: { agreement }, measurement, period }: ReportMaterial) {
  return unattributedOf(agreement, measurement, period.end).map(
    ({ what, metric, label, unattributedMinor, wholeMinor }) =>
      inBoth(agreement, ({ say, money, share, titled }) => {
        const part = share({ numerator: BigInt(unattributedMinor), denominator: BigInt(wholeMinor) });
        const told = `${money(unattributedMinor)}, ${part}`;
        if (metric !== undefined) {
          const title = titled(ownValue(agreement.metrics, metric)?.title ?? { en: metric });
          return say(
            `${title}: not explained by any touch (${label}): ${told}.`,
            `${title}: durch keinen Kontakt erklärt (${label}): ${told}.`,
          );
        }
        return what === 'revenue'
          ? say(
              `Revenue that no touch explains (${label}): ${told}.`,
              `Umsatz, den kein Kontakt erklärt (${label}): ${told}.`,
            )
          : say(
              `Pipeline that no touch explains (${label}): ${told}.`,
              `Pipeline, die kein Kontakt erklärt (${label}): ${told}.`,
            );
      }),
  );
}

/** A file is no name of a lead or a person, which cells of that kind are. */
function fileName(path: string): Bilingual {
  const own = path.split('/').at(-1) ?? path;
  return both(own, own);
}
