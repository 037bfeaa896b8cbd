import type { Range } from './finding.ts';
import { frameLine, lineAt } from './frame-line.ts';
import type { Paint, Style } from './paint.ts';

/** A piece of the user's file with a mark under what is meant. */
export interface Frame {
  readonly text: string;
  readonly range: Range;
  /** Repeated under the piece that is meant. */
  readonly mark: '^' | '-';
  readonly style: Style;
  /** Stands behind the mark. */
  readonly label: string;
  /** Cells of the line numbers. */
  readonly gutter: number;
}

/** The lines of a frame: the line before for orientation, the line itself, the mark. */
export function frameLines(frame: Frame, paint: Paint): readonly string[] {
  const { number, text, before, marked } = frameLine(frame.text, frame.range);
  const edge = (label: string): string => paint('blue', `${label.padStart(frame.gutter)} |`);
  const mark = paint(
    frame.style,
    `${frame.mark.repeat(marked)}${frame.label === '' ? '' : ` ${frame.label}`}`,
  );
  const above = lineAbove(frame);
  return [
    edge(''),
    ...(above === '' ? [] : [`${edge(String(number - 1))} ${above}`]),
    `${edge(String(number))} ${text}`.trimEnd(),
    `${edge('')} ${' '.repeat(before)}${mark}`,
  ];
}

function lineAbove({ text, range }: Frame): string {
  const { offset, line, column } = range.start;
  if (line === 1) return '';
  const begin = text.lastIndexOf('\n', offset - column - 1) + 1;
  const start = { offset: begin, line: line - 1, column: 1 };
  return lineAt(text, begin).trim() === '' ? '' : frameLine(text, { start, end: start }).text;
}
