import type { MeasureAttributionDocument, MeasurePartDocument } from '../../generated/output-documents.ts';
import { ownValue } from '../../support/own-value.ts';
import { fitting } from '../drawing/lettering.ts';
import { type Html, html } from '../html.ts';
import { part } from '../parts.ts';
import { picture } from '../picture.ts';
import { plain, say, type View } from '../view.ts';
import { partTitle } from './breakdown-tables.ts';
import { figureTold } from './figure.ts';
import type { Measured } from './measured.ts';

const width = 360;
const line = 34;
const head = 24;
const bands = ['first', 'other', 'third'] as const;

/** The same money under every policy, channel by channel; nothing where fewer than two were measured. */
export function attributionPicture(view: View, { document }: Measured): Html {
  const all = (document.attribution ?? []).filter(({ attribution }) =>
    Object.hasOwn(view.agreement.attributions, attribution),
  );
  const compared = (['pipeline', 'revenue'] as const).map((what) =>
    comparedBy(
      view,
      what,
      all.filter((reading) => reading.what === what),
    ),
  );
  return compared.every(({ markup }) => markup === '') ? html`` : html`${compared}`;
}

function comparedBy(
  view: View,
  what: 'pipeline' | 'revenue',
  policies: readonly MeasureAttributionDocument[],
): Html {
  if (policies.length < 2) return html``;
  const title =
    what === 'pipeline'
      ? say(view, 'The same pipeline under each policy', 'Dieselbe Pipeline nach jeder Regel')
      : say(view, 'The same revenue under each policy', 'Derselbe Umsatz nach jeder Regel');
  const period = newestTold(policies);
  if (period === undefined)
    return part(
      title,
      html`<p>${say(
        view,
        'Not taken apart: in no quarter are there enough deals in a channel to tell of it.',
        'Nicht zerlegt: In keinem Quartal gibt es in einem Kanal genug Aufträge, um davon zu erzählen.',
      )}</p>`,
    );
  return part(`${title}, ${period}`, drawing(view, { title, period, policies }));
}

/** The newest quarter in which some policy tells of some channel. */
function newestTold(policies: readonly MeasureAttributionDocument[]): string | undefined {
  return policies
    .flatMap(({ channels }) => channels.filter(({ parts }) => parts.some(({ status }) => status === 'value')))
    .map(({ period }) => period)
    .toSorted()
    .at(-1);
}

interface Drawn {
  readonly title: string;
  readonly period: string;
  readonly policies: readonly MeasureAttributionDocument[];
}

function drawing(view: View, { title, period, policies }: Drawn): Html {
  const partOf = (policy: MeasureAttributionDocument, channel: string): MeasurePartDocument | undefined =>
    policy.channels.find((each) => each.period === period)?.parts.find((each) => each.part === channel);
  const named = policies.flatMap(({ channels }) => channels.filter((each) => each.period === period));
  const channels = [...new Set(named.flatMap(({ parts }) => parts.map(({ part: id }) => id)))].toSorted();
  const amounts = named.flatMap(({ parts }) => parts.map(({ decimal = '0' }) => Number(decimal)));
  const most = Math.max(1, ...amounts);
  const row = head + policies.length * line;
  const told = (found: MeasurePartDocument | undefined): string =>
    found === undefined ? '–' : figureTold(view, found, { unit: 'money' });
  return picture(view, {
    kind: 'bars',
    title: `${title}, ${period}`,
    description: say(
      view,
      'One group for each channel, one bar in it for each policy of attribution; where a policy credits too few deals there are words instead of a bar.',
      'Eine Gruppe je Kanal, darin ein Balken je Regel; wo eine Regel zu wenige Aufträge anrechnet, stehen Worte statt eines Balkens.',
    ),
    width,
    height: channels.length * row,
    shapes: html`${channels.map((channel, index) => {
      const top = index * row;
      const bars = policies.map((policy, number) => {
        const found = partOf(policy, channel);
        return bar({
          top: top + head + number * line,
          name: titleOf(view, policy),
          told: told(found),
          band: bands[number % bands.length] ?? 'first',
          length: lengthOf(found, most),
        });
      });
      return html`<text class="count" x="0" y="${top + 16}">${fitting(partTitle(view, 'channel', channel), width, { size: 14, bold: true })}</text>${bars}
`;
    })}`,
    table: {
      head: [say(view, 'Channel', 'Kanal'), ...policies.map((policy) => titleOf(view, policy))],
      rows: [
        ...channels.map((channel) => [
          partTitle(view, 'channel', channel),
          ...policies.map((policy) => told(partOf(policy, channel))),
        ]),
        [
          html`<strong>${say(view, 'Credited in all', 'Insgesamt angerechnet')}</strong>`,
          ...policies.map((policy) => wholeOf(view, policy, period)),
        ],
      ],
    },
  });
}

interface Bar {
  readonly top: number;
  readonly name: string;
  readonly told: string;
  readonly band: string;
  /** Absent = no value, so no bar. */
  readonly length: number | undefined;
}

function bar({ top, name, told, band, length }: Bar): Html {
  const drawn =
    length === undefined ? html`` : html`<rect x="0" y="${top + 17}" width="${length}" height="10" rx="3"/>`;
  return html`<g class="${band}"><text x="0" y="${top + 12}">${fitting(`${name}: ${told}`, width, { size: 14 })}</text>${drawn}</g>`;
}

function lengthOf(found: MeasurePartDocument | undefined, most: number): number | undefined {
  if (found?.status !== 'value' || found.decimal === undefined) return undefined;
  return Math.max(1, Math.round((Number(found.decimal) * width) / most));
}

function titleOf(view: View, { attribution }: MeasureAttributionDocument): string {
  return plain(view, ownValue(view.agreement.attributions, attribution)?.title) || attribution;
}

function wholeOf(view: View, { periods }: MeasureAttributionDocument, period: string): string {
  const whole = periods.find((each) => each.period === period);
  if (whole === undefined) return '–';
  const { band, ...figure } = whole;
  return figureTold(view, figure, { unit: 'money' });
}
