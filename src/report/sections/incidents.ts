import { promiseName } from '../../measure/escalation/promises-of-agreement.ts';
import { openRemedies, type RootCause, rootCauses } from '../../measure/readings/root-causes.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Miss } from '../../model/remedy.ts';
import type { Bilingual } from '../../model/words/language.ts';
import { groupedBy } from '../../support/grouped-by.ts';
import { localDateAt } from '../../support/zoned-time.ts';
import { count, heading, none, tableOr, text } from '../cells.ts';
import type { Block, Cell } from '../document.ts';
import type { ReportMaterial } from '../material.ts';
import { nameIn, promiseTitle, scopeName, sideName } from '../names.ts';
import { isAllUntold, untoldPromises, untoldPromisesBlocks } from '../untold.ts';
import { both, inBoth, titled } from '../words/wording.ts';

/** Open incidents, what is written down about those of the period, and remedies that are due (S11). */
export function incidentsSection(material: ReportMaterial): readonly Block[] {
  const { asking, measurement, period } = material;
  const causes = rootCauses(asking.agreement, measurement.escalations, {
    start: period.start,
    end: asking.asOf + 1,
  });
  const remedies = openRemedies(asking.agreement);
  return [
    heading(both('Escalations', 'Eskalationen')),
    ...(isAllUntold(material)
      ? untoldPromisesBlocks(material)
      : [
          openIncidents(material),
          ...untoldPromisesBlocks(material),
          causes.length > listed ? missCounts(material, causes) : missTable(material, causes),
        ]),
    tableOr(
      {
        caption: both('Remedies that are not done', 'Offene Abhilfen'),
        columns: [
          both('Promise', 'Zusage'),
          both('Week', 'Woche'),
          both('Remedy', 'Abhilfe'),
          both('Responsible', 'Zuständig'),
          both('Due', 'Fällig'),
        ],
        rows: remedies.map((miss) => remedyCells(material, miss)),
      },
      Object.keys(asking.agreement.misses).length === 0
        ? both('No remedy is written down.', 'Keine Abhilfe ist festgehalten.')
        : both('Every remedy is done.', 'Jede Abhilfe ist erledigt.'),
    ),
  ];
}

/** Beyond so many a table of misses is read by nobody. */
const listed = 12;

function missTable(material: ReportMaterial, causes: readonly RootCause[]): Block {
  return tableOr(
    {
      caption: missed,
      columns: [
        both('Promise', 'Zusage'),
        both('Team', 'Team'),
        both('Week', 'Woche'),
        both('Level', 'Stufe'),
        both('Cause', 'Ursache'),
        both('Remedy', 'Abhilfe'),
        both('Due', 'Fällig'),
      ],
      rows: causes.map((cause) => causeCells(material, cause)),
    },
    untoldPromises(material).length === 0
      ? both(
          'No promise was missed so that it escalates.',
          'Keine Zusage wurde so verfehlt, dass es eskaliert.',
        )
      : both(
          'Of the promises that can be told none was missed so that it escalates.',
          'Von den Zusagen, über die etwas bekannt ist, wurde keine so verfehlt, dass es eskaliert.',
        ),
  );
}

const missed = both(
  'Misses that escalated since the period began',
  'Eskalierte Verstöße seit Beginn der Periode',
);

/** By promise: how often it escalated, and for how many of these somebody wrote down why. */
function missCounts({ asking: { agreement } }: ReportMaterial, causes: readonly RootCause[]): Block {
  const grouped = groupedBy(causes, ({ event }) => event.promise);
  const written = (own: readonly RootCause[]): number =>
    own.filter(({ miss }) => miss?.cause !== undefined).length;
  const cells = (first: Bilingual, own: readonly RootCause[]): readonly Cell[] => [
    text(first),
    count(own.length),
    count(written(own)),
    count(own.length - written(own)),
  ];
  return tableOr(
    {
      caption: missed,
      columns: [
        both('Promise', 'Zusage'),
        both('Times', 'Wie oft'),
        both('With a cause written down', 'Mit festgehaltener Ursache'),
        both('Without', 'Ohne'),
      ],
      rows: grouped
        .toSorted((left, right) => right.length - left.length)
        .map((own) => cells(promiseTitle(agreement, own[0]?.event.promise ?? ''), own)),
      total: cells(both('All', 'Alle'), causes),
    },
    both('', ''),
  );
}

/** One row per promise, the highest level first: the teams it concerns stand in it. */
function openIncidents(material: ReportMaterial): Block {
  const { asking, measurement } = material;
  const { agreement } = asking;
  const open = measurement.escalations.promises.flatMap((course) =>
    course.open === undefined ? [] : [{ ...course, open: course.open }],
  );
  const grouped = groupedBy(open, ({ promise }) => promise).map((own) => ({
    own,
    level: Math.max(...own.map((each) => each.open.level)),
    oldest: own.toSorted((left, right) => left.open.openingWeek - right.open.openingWeek)[0],
  }));
  return tableOr(
    {
      caption: both('Open incidents', 'Offene Vorfälle'),
      columns: [
        both('Promise', 'Zusage'),
        both('Side', 'Seite'),
        both('Highest level', 'Höchste Stufe'),
        both('Teams, with their level', 'Teams mit ihrer Stufe'),
        both('Oldest since', 'Ältester seit'),
        both('Who meets', 'Wer spricht'),
      ],
      rows: grouped
        .toSorted((left, right) => right.level - left.level || right.own.length - left.own.length)
        .flatMap(({ own, level, oldest }) => {
          if (oldest === undefined) return [];
          const opened = oldest.open.opened;
          const teams = (language: 'en' | 'de'): string =>
            own
              .map(({ scope, open: each }) => `${scopeName(agreement, scope)[language]} ${each.level}`)
              .join(', ');
          return [
            [
              text(promiseTitle(agreement, oldest.promise)),
              text(sideName(agreement, oldest.side)),
              count(level, levelBand(level)),
              text(both(teams('en'), teams('de'))),
              text(both(opened, opened)),
              text(whoMeets(agreement, level)),
            ],
          ];
        }),
    },
    untoldPromises(material).length === 0
      ? both('No incident is open.', 'Kein Vorfall ist offen.')
      : both(
          'Of the promises that can be told none has an open incident.',
          'Zu den Zusagen, über die etwas bekannt ist, ist kein Vorfall offen.',
        ),
  );
}

/** The highest level is the worst that can happen to a promise. */
function levelBand(level: number): 'bad' | 'watch' | undefined {
  if (level >= 3) return 'bad';
  return level === 2 ? 'watch' : undefined;
}

function whoMeets(agreement: Agreement, level: number): Bilingual {
  const ladder = agreement.escalation.levels.find((each) => each.level === level);
  return inBoth(agreement, ({ titled: say }) =>
    (ladder?.who ?? []).map((role) => say(agreement.roles[role]?.title ?? { en: role })).join(', '),
  );
}

function causeCells({ asking: { agreement } }: ReportMaterial, { event, miss }: RootCause): readonly Cell[] {
  const nothing = text(both('nothing written down yet', 'noch nichts festgehalten'));
  const week = event.week;
  return [
    text(promiseTitle(agreement, event.promise)),
    text(scopeName(agreement, event.scope)),
    text(both(week, week)),
    count(event.level, levelBand(event.level)),
    miss?.cause ? text(titled(miss.cause)) : nothing,
    miss?.remedy ? text(titled(miss.remedy)) : nothing,
    miss?.due === undefined ? none : { is: 'date', date: miss.due },
  ];
}

function remedyCells({ asking }: ReportMaterial, miss: Miss): readonly Cell[] {
  const { agreement, asOf } = asking;
  const isLate = miss.due !== undefined && miss.due < localDateAt(agreement.zone, asOf);
  return [
    text(promiseTitle(agreement, promiseName(miss.missed.by, miss.missed.id))),
    text(both(miss.week, miss.week)),
    text(miss.remedy ? titled(miss.remedy) : both('no remedy written down', 'keine Abhilfe festgehalten')),
    miss.responsible === undefined ? none : text(nameIn(agreement.roles, miss.responsible)),
    miss.due === undefined
      ? none
      : text(isLate ? both(`${miss.due}, overdue`, `${miss.due}, überfällig`) : both(miss.due, miss.due)),
  ];
}
