import type { CellReading, SourceColumn } from '../model/source.ts';
import { timeExample, timeFormatText } from '../support/time-example.ts';
import { hasOffset, type TimeFormat } from '../support/time-format.ts';
import { type Html, html } from './html.ts';
import { joined } from './parts.ts';
import { say, type View } from './view.ts';

/** How the cells of a column are written. */
export function cellForm(view: View, { reading, isRequired }: SourceColumn): Html {
  const never = isRequired ? say(view, '; never empty', '; nie leer') : '';
  return html`${formOf(view, reading)}${never}`;
}

function formOf(view: View, reading: CellReading): Html {
  switch (reading.as) {
    case 'id':
      return html`${say(view, 'an id, always spelled the same', 'eine Kennung, immer gleich geschrieben')}`;
    case 'name':
    case 'only':
    case 'choice':
      return html`${say(view, 'one word', 'ein Wort')}`;
    case 'path':
    case 'set':
      return html`${say(view, 'words, with ', 'Wörter, dazwischen ')}<code>${reading.separator}</code>${say(view, ' between them', '')}`;
    case 'text':
      return html`${say(view, 'text', 'Text')}`;
    case 'number':
    case 'sum':
      return html`${say(view, 'a number like ', 'eine Zahl wie ')}<code>${numberExample(reading)}</code>`;
    case 'boolean':
      return html`${say(view, 'yes or no', 'ja oder nein')}`;
    case 'date':
      return html`${say(view, 'a date like ', 'ein Datum wie ')}${times(view, reading.formats)}`;
    case 'instant':
      return html`${say(view, 'a time like ', 'ein Zeitpunkt wie ')}${times(view, reading.formats)}${zoneWords(view, reading)}`;
    default:
      return reading satisfies never;
  }
}

/** With as many decimals as the field keeps at most. */
function numberExample({
  scale,
  decimal,
  thousands = '',
}: Extract<CellReading, { readonly as: 'number' | 'sum' }>): string {
  return `1${thousands}234${scale === 0 ? '' : decimal + '5'.padEnd(scale, '0')}`;
}

function times(view: View, formats: readonly TimeFormat[]): Html {
  return joined(
    formats.map((each) => html`<code>${timeExample(each)}</code> (<code>${timeFormatText(each)}</code>)`),
    say(view, ' or ', ' oder '),
  );
}

function zoneWords(view: View, { formats, zone }: Extract<CellReading, { readonly as: 'instant' }>): string {
  if (formats.every(hasOffset)) return '';
  return say(view, `, local time of ${zone}`, `, Ortszeit von ${zone}`);
}
