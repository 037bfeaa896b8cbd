import { describe, expect, it } from 'vitest';
import type { Invocation } from '../../src/cli/command.ts';
import { type GatheredInput, gatherInput } from '../../src/cli/playbook/gathered-input.ts';
import { keptMeans, type Means, plainMeans } from '../../src/cli/playbook/means.ts';
import { nodeFileSystem } from '../../src/host/node-file-system.ts';
import { readSourceTree, type SourceFile, type SourceTree } from '../../src/host/source-tree.ts';
import { keptChapters } from '../../src/playbook/kept-chapters.ts';
import { keptFiles } from '../../src/playbook/kept-files.ts';
import type { Making } from '../../src/playbook/making.ts';
import { playbookSite } from '../../src/playbook/site.ts';
import { createRandom, type Random } from '../../src/support/random.ts';
import { shortHash } from '../../src/support/short-hash.ts';
import { testIo } from './test-io.ts';

/** A drawing that tells whether it is of the right description. */
const draw = (description: string): string => `<svg><text>${shortHash(description)}</text></svg>`;

interface SiteMeans extends Means {
  readonly making?: Making;
}

/** What somebody may do to a line of a definition. */
const edits: readonly ((line: string, random: Random) => string)[] = [
  (line) => line.replace(/\b\d+\b/, (number) => String(Number(number) + 1)),
  (line, random) =>
    line.replace(/([a-zäöü]{4,})(?= )/, (word) => `${word} ${random.pick(['quite', 'ganz'])}`),
  (line) => line.replace(/: (\w[\w-]*)$/, ': $1-other'),
  () => '',
  (line) => `${line} # as agreed`,
];

describe('a site that is made again and again', () => {
  it.each([
    ['definitions only', 'test/cli/agreement', 30],
    ['with several systems', 'examples/gitlab', 8],
    ['with every kind', '.', 3],
  ])(
    'is the one that is made at once: %s',
    async (_, folder, rounds) => {
      const random = createRandom(9, rounds);
      const kept = { ...keptMeans(), making: { chapter: keptChapters(), file: keptFiles() } };
      let tree = withFewSamples(readSourceTree(nodeFileSystem, `${process.cwd()}/${folder}`));
      await made(tree, kept);
      let sites = 0;
      for (let round = 0; round < rounds; round++) {
        const next = edited(tree, random);
        const [again, atOnce] = [await made(next, kept), await made(next, plainMeans)];
        expect(again).toEqual(atOnce);
        if (typeof again === 'string') continue;
        sites += 1;
        tree = next;
      }
      expect(sites).toBeGreaterThan(rounds / 9);
    },
    240_000,
  );
});

/** The site by path, or what is wrong. */
async function made(tree: SourceTree, means: SiteMeans): Promise<Readonly<Record<string, string>> | string> {
  const { io, written } = testIo('/somewhere');
  const gathered: GatheredInput = await gatherInput(
    invocation(io),
    { path: '/somewhere', shown: '' },
    tree,
    means,
  );
  if (gathered.what === 'refused') return written.stdout;
  const site = playbookSite(gathered.input, draw, {}, means.making);
  return Object.fromEntries(site.map(({ path, content }) => [path, content]));
}

function invocation(io: Invocation['io']): Invocation {
  return {
    io,
    parameters: [],
    options: {},
    folder: '.',
    format: 'text',
    failOn: 'error',
    showSuppressed: false,
    quiet: false,
    language: 'en',
    isLanguageChosen: false,
  };
}

/** One line of one file otherwise, or a file gone. */
function edited(tree: SourceTree, random: Random): SourceTree {
  const chosen = random.pick(tree.files);
  if (random.chance(1, 12)) return { ...tree, files: tree.files.filter((file) => file !== chosen) };
  const lines = Buffer.from(chosen.bytes).toString('utf8').split('\n');
  const at = random.below(lines.length);
  const edit = random.pick(edits);
  const text = lines.map((line, index) => (index === at ? edit(line, random) : line)).join('\n');
  const files = tree.files.map(
    (file): SourceFile => (file === chosen ? { ...file, bytes: Buffer.from(text) } : file),
  );
  return { ...tree, files };
}

/** Hundreds of sample leads would make each round a matter of seconds. */
function withFewSamples(tree: SourceTree): SourceTree {
  const [first] = tree.files.filter(
    ({ path }) => path.startsWith('test/leads/') && path.endsWith('routing.yaml'),
  );
  const files = tree.files.filter((file) => file.path.startsWith('definitions/') || file === first);
  return { ...tree, files: tree.files.length > 60 ? files : tree.files };
}
