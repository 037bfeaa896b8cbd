/** What a figure of a page holds, read from its markup. */
export interface DrawnFigure {
  readonly markup: string;
  readonly canvases: readonly DrawnCanvas[];
  readonly tables: readonly (readonly (readonly string[])[])[];
}

export interface DrawnCanvas {
  readonly attributes: Readonly<Record<string, string>>;
  readonly description: string;
  readonly shapes: string;
  readonly width: number;
  readonly height: number;
}

export function figuresOf(markup: string): readonly DrawnFigure[] {
  return [...markup.matchAll(/<figure[^>]*>(.*?)<\/figure>/gs)].map(([whole, inner = '']) => ({
    markup: whole,
    canvases: canvasesOf(inner),
    tables: tablesOf(inner),
  }));
}

/** The only figure of some markup. */
export function onlyFigure(markup: string): DrawnFigure {
  const [figure, ...others] = figuresOf(markup);
  if (figure === undefined || others.length > 0) throw new Error('there is not one figure');
  return figure;
}

/** The drawing of narrow screens. */
export function firstCanvas({ canvases: [first] }: DrawnFigure): DrawnCanvas {
  if (first === undefined) throw new Error('nothing is drawn');
  return first;
}

/** Every drawing that is not hidden from those who listen. */
export function canvasesOf(markup: string): readonly DrawnCanvas[] {
  return [...markup.matchAll(/<svg([^>]*)>(.*?)<\/svg>/gs)].flatMap(([, head = '', shapes = '']) => {
    const attributes = attributesOf(head);
    if (attributes['aria-hidden'] === 'true') return [];
    const [, , width = 0, height = 0] = (attributes['viewBox'] ?? '').split(' ').map(Number);
    const description = plainText(/<desc>([^<]*)<\/desc>/.exec(shapes)?.[1] ?? '');
    return [{ attributes, description, shapes, width, height }];
  });
}

/** The cells of every table, the head first, without markup. */
export function tablesOf(markup: string): DrawnFigure['tables'] {
  return [...markup.matchAll(/<table.*?<\/table>/gs)].map(([table]) =>
    [...table.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => plainText(cell)),
    ),
  );
}

/** The words of a drawing as they are shown, one entry for each text. */
export function textsOf({ shapes }: DrawnCanvas): readonly string[] {
  return [...shapes.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, inner = '']) =>
    plainText(inner.replaceAll(/<title>[^<]*<\/title>/g, '')),
  );
}

/** What lies outside of the plane: rectangles, lines, ends of paths that are absolute, and where letters stand. */
export function outliers({ shapes, width, height }: DrawnCanvas): readonly string[] {
  // A renderer moves its shapes as a whole.
  const moved = /transform="scale\(1 1\) rotate\(0\) translate\(([\d.-]+) ([\d.-]+)\)"/.exec(shapes);
  const [dx, dy] = [Number(moved?.[1] ?? 0), Number(moved?.[2] ?? 0)];
  const isOut = (x: number, y: number): boolean =>
    Number.isNaN(x + y) || x + dx < -1 || y + dy < -1 || x + dx > width + 1 || y + dy > height + 1;
  return [...shapes.matchAll(/<(rect|line|text|tspan|path|polygon)\b([^>]*)>/g)].flatMap(
    ([element, name = '', head = '']) => {
      const points = pointsOf(name, attributesOf(head));
      return points.some(([x, y]) => isOut(x, y)) ? [element] : [];
    },
  );
}

function pointsOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
): readonly (readonly [number, number])[] {
  const number = (key: string): number => Number(attributes[key] ?? 0);
  if (name === 'rect')
    return [
      [number('x'), number('y')],
      [number('x') + number('width'), number('y') + number('height')],
    ];
  if (name === 'line')
    return [
      [number('x1'), number('y1')],
      [number('x2'), number('y2')],
    ];
  if (name === 'path') {
    const [, x, y] = /^M(-?[\d.]+)[ ,](-?[\d.]+)/.exec(attributes['d'] ?? '') ?? [];
    return [[Number(x), Number(y)]];
  }
  if (name === 'polygon')
    return (attributes['points'] ?? '')
      .split(' ')
      .filter((pair) => pair !== '')
      .map((pair) => {
        const [x, y] = pair.split(',').map(Number);
        return [x ?? Number.NaN, y ?? Number.NaN] as const;
      });
  return 'x' in attributes ? [[number('x'), number('y')]] : [];
}

function attributesOf(head: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...head.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, plainText(value)]),
  );
}

export function plainText(markup: string): string {
  return markup
    .replaceAll(/<br>/g, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#45;', '-')
    .replaceAll('&amp;', '&')
    .trim();
}
