import { defaultLimits, type Limits } from '../../../src/load/limits.ts';
import { loadFully } from '../../../src/load/load-fully.ts';
import { sourceText } from '../../../src/load/source-text.ts';
import { type Chance, chance } from './chance.ts';
import { judge } from './judgement.ts';
import { mutant } from './mutant.ts';

/** A run over mutants of files; seed and files determine it. */
export interface MutationRun {
  readonly files: readonly string[];
  readonly seed: number;
  readonly mutants: number;
  /** Called with the number of mutants judged so far. */
  readonly progress?: (done: number) => void;
}

/** What came of a run. */
export interface MutationFigures {
  readonly mutants: number;
  /** Taken by the reader of plain files. */
  readonly read: number;
  /** Of every hundredth mutant: those without a finding, and how many of them the reader of plain files took. */
  readonly sound: number;
  readonly soundAndRead: number;
  /** Where the readers disagree: what is wrong, and the text, with its number in the run. */
  readonly wrong: readonly Disagreement[];
}

interface Disagreement {
  readonly index: number;
  readonly wrong: string;
  readonly text: string;
}

export function runMutants(run: MutationRun): MutationFigures {
  let [read, sound, soundAndRead] = [0, 0, 0];
  const wrong: Disagreement[] = [];
  for (let index = 0; index < run.mutants; index++) {
    const { text, limits } = mutantAt(run, index);
    const judgement = judge(text, limits);
    if (judgement.read) read++;
    if (judgement.wrong !== undefined) wrong.push({ index, wrong: judgement.wrong, text });
    if (index % 100 === 0 && isSound(text, limits)) {
      sound++;
      if (judgement.read) soundAndRead++;
    }
    if (index % 10_000 === 9_999) run.progress?.(index + 1);
  }
  return { mutants: run.mutants, read, sound, soundAndRead, wrong };
}

/** A text, and the limits under which it is read. */
interface Mutant {
  readonly text: string;
  readonly limits: Limits;
}

/** Some with the line breaks of Windows, some under limits that they come near. */
function mutantAt({ files, seed }: MutationRun, index: number): Mutant {
  const dice = chance(seed, index);
  const made = mutant(stretchOf(files[dice.below(files.length)] ?? '', dice), dice);
  const text = dice.below(8) === 0 ? made.replaceAll(/(?<!\r)\n/g, '\r\n') : made;
  const tight = { ...defaultLimits, depth: 2 + dice.below(12), textLength: 20 + dice.below(300) };
  return { text, limits: dice.below(8) === 0 ? tight : defaultLimits };
}

/** Of a long file a page from a line without indentation on, so that a run gets through many. */
function stretchOf(text: string, dice: Chance): string {
  const page = 400 + dice.below(1_200);
  if (text.length <= page) return text;
  const starts = [...text.matchAll(/^(?=[^ \n])/gm)];
  const start = starts[dice.below(starts.length)]?.index ?? 0;
  return text.slice(start, text.indexOf('\n', start + page) + 1 || undefined);
}

function isSound(text: string, limits: Limits): boolean {
  const { documents, findings } = loadFully(sourceText('a.yaml', text), limits);
  return findings.length === 0 && documents.length > 0;
}
