import { type Cluster, clusters, isPlainlyLettered } from '../../support/display-width.ts';

/** How a text is set. Sizes are units of the drawing. */
export interface Lettering {
  readonly size: number;
  readonly bold?: boolean;
}

/** Letters by their width in hundredths of the size, in the widest face that is usual on screens (DejaVu Sans, as wide as Verdana): in any other a text is narrower than what is reckoned. */
const widths: ReadonlyMap<string, number> = new Map(
  Object.entries({
    32: "ijlIJ ,.‘’'",
    37: '/:;\\|f-',
    42: '()[]t!r',
    55: '"*_`–“”„sz?cçLŁ',
    62: 'FkvxyPTYaeoäöéèàøå•',
    66: '$0123456789ESbdghnpqu{}üñ€ßK',
    70: 'ABVXZÄCR',
    79: 'UÜNH&DGOQÖ',
    87: 'w#+<=>^~→✓✗✎−M',
    100: 'm%W@—…',
  }).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)] as const)),
);

/** What other letters take of a cell: enough for Greek and Cyrillic capitals. */
const other = 80;
const boldness = 1.15;

/** At most how wide a text becomes. */
export function widthOf(text: string, lettering: Lettering): number {
  let hundredths = 0;
  // A drawing is measured letter by letter, many times: no object is made for each where none is needed.
  if (isPlainlyLettered(text)) for (const letter of text) hundredths += widths.get(letter) ?? other;
  else for (const cluster of clusters(text)) hundredths += hundredthsOf(cluster);
  return inUnits(hundredths, lettering);
}

function hundredthsOf({ text, cells }: Cluster): number {
  return widths.get(text) ?? cells * other;
}

function inUnits(hundredths: number, { size, bold }: Lettering): number {
  return (hundredths * size * (bold ? boldness : 1)) / 100;
}

/** The text, or as much of its beginning as fits, with `…`. */
export function fitting(text: string, width: number, lettering: Lettering): string {
  if (widthOf(text, lettering) <= width) return text;
  const kept = beginningOf(text, width - widthOf('…', lettering), lettering);
  return `${kept.trimEnd()}…`;
}

/** The text in at most so many lines, broken between words; what does not fit ends in `…`. */
export function linesOf(text: string, width: number, most: number, lettering: Lettering): readonly string[] {
  const lines: string[] = [];
  let rest = text.replaceAll(/\s+/g, ' ').trim();
  while (rest !== '' && lines.length < most - 1) {
    const { line, taken } = lineOf(rest, width, lettering);
    lines.push(line);
    rest = rest.slice(taken).trimStart();
  }
  return rest === '' ? lines : [...lines, fitting(rest, width, lettering)];
}

/** The widest word of a text: with as much room no word has to be broken. */
export function widestWord(text: string, lettering: Lettering): number {
  return Math.max(0, ...text.split(/\s+/).map((word) => widthOf(word, lettering)));
}

/** As many whole words as fit, and how much of the text they are; a word that alone is too long gets a hyphen where it has to be broken. */
function lineOf(
  text: string,
  width: number,
  lettering: Lettering,
): { readonly line: string; readonly taken: number } {
  if (widthOf(text, lettering) <= width) return { line: text, taken: text.length };
  const whole = beginningOf(text, width, lettering);
  if (text[whole.length] === ' ') return { line: whole, taken: whole.length };
  const end = Math.max(whole.lastIndexOf(' '), whole.lastIndexOf('-') + 1);
  if (end > 0) return { line: whole.slice(0, end).trimEnd(), taken: end };
  // A line must take something, or there would be no end of lines.
  const broken =
    beginningOf(text, width - widthOf('-', lettering), lettering) || (clusters(text)[0]?.text ?? text);
  return { line: `${broken}-`, taken: broken.length };
}

/** The longest beginning that fits; no character is cut in two. */
function beginningOf(text: string, width: number, lettering: Lettering): string {
  return isPlainlyLettered(text)
    ? plainBeginningOf(text, width, lettering)
    : clusteredBeginningOf(text, width, lettering);
}

function plainBeginningOf(text: string, width: number, lettering: Lettering): string {
  let [end, hundredths] = [0, 0];
  for (const letter of text) {
    hundredths += widths.get(letter) ?? other;
    if (inUnits(hundredths, lettering) > width) break;
    end += letter.length;
  }
  return text.slice(0, end);
}

function clusteredBeginningOf(text: string, width: number, lettering: Lettering): string {
  let [end, hundredths] = [0, 0];
  for (const cluster of clusters(text)) {
    hundredths += hundredthsOf(cluster);
    if (inUnits(hundredths, lettering) > width) break;
    end = cluster.index + cluster.text.length;
  }
  return text.slice(0, end);
}
