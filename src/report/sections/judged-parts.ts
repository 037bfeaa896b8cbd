import type { BreakdownReading, MetricReading } from '../../measure/measurement.ts';
import { type Figure, figureWithout } from '../../measure/metrics/figure.ts';
import { breakdownNeeds, measureNeeds } from '../../measure/needs/measure-needs.ts';
import { leastGroup } from '../../measure/privacy.ts';
import type { Metric } from '../../model/metric.ts';
import type { Bilingual } from '../../model/words/language.ts';
import { unknownPart } from '../../sql/metrics/asked.ts';
import { compareExact, exactOf } from '../../support/exact.ts';
import { groupedBy } from '../../support/grouped-by.ts';
import { heading, listOr, none, paragraph, tableOr, text } from '../cells.ts';
import type { Block, Cell } from '../document.ts';
import { settledOn } from '../figure-cells.ts';
import type { ReportMaterial } from '../material.ts';
import { partName } from '../names.ts';
import { periodTitle } from '../report-period.ts';
import { untold } from '../untold.ts';
import { both, inBoth, titled } from '../words/wording.ts';

type By = 'channel' | 'campaign';

/** Conversions by channel or campaign, the newest periods side by side (S18, S30). */
export function conversionTables(material: ReportMaterial, by: By): readonly Block[] {
  return conversions(material, by).flatMap((broken) => [
    breakdownTable(material, { by, ...broken }),
    ...costNote(by, broken),
  ]);
}

/** Without it campaigns would look cheaper than they are beside the row without one. */
function costNote(by: By, { metric, breakdown }: Broken): readonly Block[] {
  const isTold = breakdown.periods.some(({ parts }) => parts.some(({ part }) => part === unknownPart));
  if (metric.measure.of !== 'cost-per' || by !== 'campaign' || !isTold) return [];
  return [
    paragraph(
      both(
        'Costs that name no campaign are those of channels as a whole. The row without a campaign holds all of them, so it cannot be compared with the others.',
        'Kosten ohne Kampagne sind solche ganzer Kanäle. Die Zeile ohne Kampagne trägt sie alle, darum lässt sie sich mit den anderen nicht vergleichen.',
      ),
    ),
  ];
}

interface Broken {
  readonly metric: Metric;
  readonly reading: MetricReading;
  readonly breakdown: BreakdownReading;
}

function conversions({ asking, measurement }: ReportMaterial, by: By): readonly Broken[] {
  return measurement.metrics.flatMap((reading) => {
    const metric = asking.agreement.metrics[reading.metric];
    const breakdown = reading.breakdowns.find((each) => each.by === by);
    const isAsked = metric?.measure.of === 'conversion' || metric?.measure.of === 'cost-per';
    return metric && breakdown && isAsked ? [{ metric, reading, breakdown }] : [];
  });
}

function breakdownTable(
  material: ReportMaterial,
  { by, metric, reading, breakdown }: Broken & { readonly by: By },
): Block {
  const { asking, period: own } = material;
  const { agreement } = asking;
  const periods = breakdown.periods.filter(({ period }) => period.start < own.end);
  const needed = [...measureNeeds(agreement, metric.measure), ...breakdownNeeds(agreement, { by })];
  const untoldParts = untold(material, titled(metric.title), ...needed);
  const parts = [...new Set(periods.flatMap((each) => each.parts.map(({ part }) => part)))];
  const per = metric.breakdownsPer;
  const days = metric.measure.of === 'conversion' ? metric.measure.withinDays : 0;
  const cell = (figure: Figure | undefined, period: (typeof periods)[number]['period']): Cell =>
    figure === undefined
      ? none
      : {
          is: 'figure',
          unit: reading.unit,
          figure: isCostless(metric, figure) ? figureWithout('no data') : figure,
          from: settledOn(agreement, period, days),
          needed: metric.minSample,
        };
  const figures = periods.flatMap((each) => each.parts.map(({ figure }) => figure));
  if (figures.length > 0 && figures.every(({ status, n }) => status === 'too few' && n === undefined))
    return paragraph(allTooSmall(titled(metric.title)));
  return tableOr(
    {
      caption: titled(metric.title),
      columns: [
        by === 'channel' ? both('Channel', 'Kanal') : both('Campaign', 'Kampagne'),
        ...periods.map(({ period }) => periodTitle(per, period)),
      ],
      rows: parts.map((part) => [
        text(partName(agreement, by, part)),
        ...periods.map(({ period, parts: figures }) =>
          cell(figures.find((each) => each.part === part)?.figure, period),
        ),
      ]),
    },
    untoldParts ??
      inBoth(agreement, ({ titled: told, say }) =>
        say(`${told(metric.title)}: nothing to count.`, `${told(metric.title)}: nichts zu zählen.`),
      ),
  );
}

function allTooSmall(title: Bilingual): Bilingual {
  return both(
    `${title.en}: each part is too small to be told.`,
    `${title.de}: jeder Teil ist zu klein, um ihn zu zeigen.`,
  );
}

/** Which channels and campaigns are good and which are bad, by the bounds of the metrics, in their newest mature period. */
export function verdictSection(material: ReportMaterial): readonly Block[] {
  const judged = (['channel', 'campaign'] as const).flatMap((by) =>
    conversions(material, by).flatMap((broken) => judgedParts(material, by, broken)),
  );
  const { agreement } = material.asking;
  const lines = (band: 'good' | 'bad'): readonly Bilingual[] =>
    groupedBy(
      judged.filter((each) => each.band === band),
      ({ by, part }) => `${by}/${part}`,
    ).flatMap((own) => own.slice(0, 1).map(({ by, part }) => partLine(partName(agreement, by, part), own)));
  return [
    heading(both('What works', 'Was wirkt')),
    listOr(
      lines('good'),
      both(
        'No channel or campaign with enough mature cases reaches the bound for good.',
        'Kein Kanal und keine Kampagne mit genug reifen Fällen erreicht die Grenze für gut.',
      ),
    ),
    heading(both('What to repair', 'Was zu reparieren ist')),
    listOr(
      lines('bad'),
      both(
        'No channel or campaign with enough mature cases lies below the bound for bad.',
        'Kein Kanal und keine Kampagne mit genug reifen Fällen liegt unter der Grenze für schlecht.',
      ),
    ),
  ];
}

function partLine(name: Bilingual, own: readonly JudgedPart[]): Bilingual {
  const told = (language: 'en' | 'de'): string => own.map(({ words }) => words[language]).join('; ');
  return both(`${name.en}: ${told('en')}`, `${name.de}: ${told('de')}`);
}

interface JudgedPart {
  readonly band: 'good' | 'bad';
  readonly by: By;
  readonly part: string;
  readonly words: Bilingual;
}

function judgedParts(
  { asking: { agreement }, period: own }: ReportMaterial,
  by: By,
  { metric, reading, breakdown }: Broken,
): readonly JudgedPart[] {
  const periods = breakdown.periods.filter(({ period }) => period.end <= own.end);
  const parts = [...new Set(periods.flatMap((each) => each.parts.map(({ part }) => part)))];
  return parts.flatMap((part) => {
    // Nobody can do anything about a channel that is not known.
    if (part === unknownPart) return [];
    const newest = periods
      .flatMap(({ period, parts: figures }) => {
        const figure = figures.find((each) => each.part === part)?.figure;
        return figure?.status === 'value' && isTold(metric, figure) ? [{ period, figure }] : [];
      })
      .at(-1);
    const band = newest && bandOf(metric, newest.figure);
    if (newest === undefined || band === undefined) return [];
    const { n, k, value } = newest.figure;
    if (value === undefined) return [];
    const when = periodTitle(metric.breakdownsPer, newest.period);
    const words = inBoth(agreement, ({ language, titled: named, share, money, say }) => {
      const told = reading.unit === 'money' ? money(value) : share(value);
      const of = say('of', 'von');
      const cases = k === undefined ? `${n ?? 0}` : `${k} ${of} ${n ?? 0}`;
      return `${named(metric.title)} ${told} (${cases}, ${when[language]})`;
    });
    return [{ band, by, part, words }];
  });
}

function isCostless({ measure }: Metric, { beside, status }: Figure): boolean {
  return measure.of === 'cost-per' && status !== 'too few' && beside['costMinor'] === undefined;
}

/** Where no cost was told, nothing was cheap. */
function isTold(metric: Metric, figure: Figure): boolean {
  const { n = 0 } = figure;
  return metric.measure.of !== 'cost-per' || (n >= leastGroup && !isCostless(metric, figure));
}

function bandOf({ better, good, bad }: Metric, { value }: Figure): 'good' | 'bad' | undefined {
  if (value === undefined || better === undefined) return undefined;
  const sign = better === 'higher' ? 1 : -1;
  if (good !== undefined && sign * compareExact(value, exactOf(good.value)) >= 0) return 'good';
  return bad !== undefined && sign * compareExact(value, exactOf(bad.value)) < 0 ? 'bad' : undefined;
}
