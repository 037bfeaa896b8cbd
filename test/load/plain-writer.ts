import fc from 'fast-check';

/** What one arbitrary of the writer makes; all are pieces of YAML text. */
interface Parts {
  readonly scalar: string;
  readonly flow: string;
  readonly text: string;
  readonly value: string;
  readonly block: string;
}

const odd = ['null', 'x: y', '#1', '', '1e2', 'a,b', '[c', '- d', '~', '"e', 'f:', '&g', '1.50', 'h  #i'];
const usual = [
  'a',
  'b c',
  'Lead-Score',
  '4 business hours',
  '12',
  '-3',
  '2.5',
  'true',
  'é',
  'a#b',
  '09:00',
  '0',
  '/x',
];
const word = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(...usual) },
  { weight: 1, arbitrary: fc.constantFrom(...odd) },
);
const key = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom('a', 'b', 'c d', 'e-f', 'g', 'h') },
  { weight: 1, arbitrary: fc.constantFrom('"i j"', "'k'", '7', 'true', 'null') },
);
const end = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('', ' ', '\n', '\n# c', ' # c', '\n  # deep') },
  { weight: 20, arbitrary: fc.constant('') },
);
const line = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('one', 'two words', '- x', 'a: b', '# c', '') },
  { weight: 1, arbitrary: fc.constantFrom(' deeper', 'end ') },
);

function entries<T>(value: fc.Arbitrary<T>): fc.Arbitrary<readonly (readonly [string, T])[]> {
  return fc.uniqueArray(fc.tuple(key, value), { minLength: 1, maxLength: 4, selector: ([name]) => name });
}

const { block } = fc.letrec<Parts>((tie) => ({
  scalar: fc.oneof(
    { weight: 6, arbitrary: word },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom('"', "'"), word).map(([quote, each]) => quote + each + quote),
    },
  ),
  flow: fc.oneof(
    { depthSize: 'small' },
    tie('scalar'),
    fc.array(tie('flow'), { maxLength: 3 }).map((list) => `[${list.join(', ')}]`),
    entries(tie('flow')).map((list) => `{ ${list.map((each) => each.join(': ')).join(', ')} }`),
    fc
      .array(tie('flow'), { minLength: 1, maxLength: 3 })
      .map((list) => `[\n    ${list.join(',\n    ')}\n  ]`),
  ),
  text: fc
    .tuple(fc.constantFrom('|', '>', '|-', '>-'), fc.array(line, { minLength: 1, maxLength: 6 }))
    .map(([sign, lines]) => `${sign}\n  one\n  ${lines.join('\n  ')}`.replaceAll(/\n {2}(?=\n|$)/g, '\n')),
  value: fc.oneof(
    { depthSize: 'small' },
    fc.tuple(tie('flow'), end).map((parts) => ` ${parts.join('')}`),
    tie('text').map((text) => ` ${text}`),
    fc.tuple(end, tie('block')).map(([behind, below]) => `${behind}\n  ${indented(below)}`),
    fc
      .array(tie('flow'), { minLength: 1, maxLength: 3 })
      .map((list) => list.map((each) => `\n- ${each}`).join('')),
  ),
  block: fc.oneof(
    entries(tie('value')).map((list) => list.map((each) => each.join(':')).join('\n')),
    entries(tie('value')).map((list) => list.map((each) => each.join(':')).join('\n')),
    fc
      .array(tie('block'), { minLength: 1, maxLength: 3 })
      .map((list) => list.map((each) => `- ${indented(each)}`).join('\n')),
  ),
}));

/** Files of one or more documents in usual and less usual layouts; a good part is well formed. */
export const writtenFiles: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.constantFrom('---\n', '---\n', '# c\n---\n', '--- # c\n'),
      block,
      fc.constantFrom('\n', '\n\n', '\n# c\n'),
    ),
    {
      minLength: 1,
      maxLength: 2,
    },
  )
  .map((list) => list.map((parts) => parts.join('')).join(''));

function indented(text: string): string {
  return text.replaceAll('\n', '\n  ').replaceAll(/\n {2}(?=\n|$)/g, '\n');
}
