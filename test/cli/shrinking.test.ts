import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitted, type ShrinkingPart } from '../../src/cli/review/shrinking.ts';
import { run } from '../../src/cli/run.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { layChange } from './formats/compared-agreements.ts';
import { testIo } from './test-io.ts';

const note = 'The rest does not fit.';
const verdict = '### blocked\n\nBoth have to sign.\n';

const lines = fc
  .array(fc.stringMatching(/^[a-z😀]{0,12}$/u), { minLength: 0, maxLength: 12 })
  .map((words) => words.map((word) => `${word}\n`).join(''));

/** Forms of which each is shorter than the one before, or as long. */
const part: fc.Arbitrary<ShrinkingPart> = fc.record({
  forms: fc
    .tuple(lines, fc.array(lines, { maxLength: 3 }))
    .map(([first, more]): readonly [string, ...string[]] => {
      const [longest = '', ...rest] = [first, ...more].sort((left, right) => right.length - left.length);
      return [longest, ...rest];
    }),
  weight: fc.integer({ min: 1, max: 9 }),
});

const documents = fc
  .array(part, { maxLength: 6 })
  .map((parts) => [{ forms: [verdict], weight: 10 } as const, ...parts]);
const room = fc.integer({ min: verdict.length + note.length + 1, max: 400 });

/** The document with so many forms given up, the part of the least weight first and of the same weight the first. */
function shortened(parts: readonly ShrinkingPart[], steps: number): string {
  const left = new Map(parts.map((each) => [each, 0]));
  let open = steps;
  for (const each of parts.toSorted((one, other) => one.weight - other.weight)) {
    const taken = Math.min(open, each.forms.length - 1);
    left.set(each, taken);
    open -= taken;
  }
  return parts.map((each) => each.forms[left.get(each) ?? 0]).join('');
}

it('is never longer than its room, and always holds the verdict', () => {
  fc.assert(
    fc.property(documents, room, (parts, most) => {
      const text = fitted(parts, most, note);
      expect(text.length).toBeLessThanOrEqual(most);
      expect(text.startsWith(verdict)).toBe(true);
      expect(text).not.toMatch(/\p{Cs}/u);
    }),
    { numRuns: 300 },
  );
});

it('leaves no room in which a part could be fuller', () => {
  fc.assert(
    fc.property(documents, room, (parts, most) => {
      const text = fitted(parts, most, note);
      fc.pre(!text.endsWith(`${note}\n`));
      const all = allStates(parts).filter((state) => textOf(parts, state).length <= most);
      const ways = all.filter((state) => textOf(parts, state) === text);
      expect(ways.length).toBeGreaterThan(0);
      // Of all that fit, one of the ways to write it cannot be had with one part fuller and none shorter.
      const isFullest = (way: readonly number[]): boolean =>
        !all.some(
          (other) =>
            textOf(parts, other).length > textOf(parts, way).length &&
            other.every((form, index) => form <= (way[index] ?? 0)),
        );
      expect(ways.some(isFullest)).toBe(true);
    }),
    { numRuns: 100 },
  );
});

it('gives up of the least weight first, and says at the end when that is not enough', () => {
  fc.assert(
    fc.property(documents, room, (parts, most) => {
      const steps = parts.reduce((sum, { forms }) => sum + forms.length - 1, 0);
      const states = Array.from({ length: steps + 1 }, (_, index) => shortened(parts, index));
      const fullest = states.find((state) => state.length <= most);
      const text = fitted(parts, most, note);
      // Parts of lower weight may be fuller again than when the whole first fitted.
      if (fullest !== undefined) expect(text.length).toBeGreaterThanOrEqual(fullest.length);
      else {
        expect(text.endsWith(`${note}\n`)).toBe(true);
        expect(states.at(-1)?.startsWith(text.slice(0, -note.length - 1))).toBe(true);
        // Not a whole line more would have fitted.
        const next =
          states
            .at(-1)
            ?.slice(text.length - note.length - 1)
            .split('\n')[0] ?? '';
        expect(text.length + next.length + 1).toBeGreaterThan(most);
      }
    }),
    { numRuns: 300 },
  );
});

function textOf(parts: readonly ShrinkingPart[], state: readonly number[]): string {
  return parts.map(({ forms }, index) => forms[state[index] ?? 0] ?? '').join('');
}

/** Every choice of forms. */
function allStates(parts: readonly ShrinkingPart[]): readonly (readonly number[])[] {
  return parts.reduce<readonly (readonly number[])[]>(
    (states, { forms }) => states.flatMap((state) => forms.map((_, form) => [...state, form])),
    [[]],
  );
}

/** Definitions of which hundreds change, most of them in their words. */
function many(which: string): Readonly<Record<string, string>> {
  const each = (count: number, line: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => `  ${line(index)}\n`).join('');
  const words = `${which} `.repeat(8);
  return {
    'definitions/fields.yaml': `kind: fields\nowner: joint\nfields:\n  company: { type: text }\n  country: { type: enum, values: [DE, AT, CH] }\n  email: { type: text, pii: personal }\n  domain: { type: text }\n  employees: { type: integer, min: 0 }\n${each(400, (index) => `field-${index}: { type: text, title: ${words}${index} }`)}---\nkind: lists\nowner: joint\nlists:\n  competitors: { title: Competitors, values: [rival.example] }\n${each(400, (index) => `list-${index}: { title: ${words}${index}, values: [${which}-${index}] }`)}`,
    'definitions/target.yaml':
      'kind: target\nid: salesforce\ntitle: Salesforce\nowner: sales\napiVersion: "64.0"\nprefix: LP_\nownsWholeObjects: true\n',
    'definitions/more.yaml': `kind: reasons\nowner: joint\nreasons:\n${each(300, (index) => `reason-${index}: { class: disqualify, title: ${words}${index}, fault: ${which === 'before' ? 'marketing' : 'sales'}, at: [handoff] }`)}`,
  };
}

it.each([60_000, 20_000, 1_000])(
  'a change of more than a thousand definitions fits into %d characters',
  async (limit) => {
    const folder = temporaryFolder();
    layChange(folder, { before: many('before'), after: many('after') });
    const { io, written } = testIo(folder);
    const code = await run(['review', 'before', '--limit', String(limit)], io);
    expect([0, 1]).toContain(code);
    const { stdout } = written;
    expect(stdout.length).toBeLessThanOrEqual(limit);
    expect(stdout.length).toBeGreaterThan(limit / 2);
    expect(stdout).toMatch(
      /^<!-- leadpact review -->\n### . leadpact: (?:blocked|free to merge)\n\n.+ To sign: /u,
    );
    expect(stdout.match(/<details>/g)?.length).toBe(stdout.match(/<\/details>/g)?.length);
    expect(stdout).toMatch(/… \d+ more|does not fit here/);
  },
);
