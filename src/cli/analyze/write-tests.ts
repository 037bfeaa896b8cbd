import type { Sample } from '../../model/sample.ts';
import { sampleText } from '../../scenario/sample-text.ts';
import type { SoundAgreement } from '../agreement-check.ts';
import type { Io } from '../io.ts';

/** A witness that is to become a test of the agreement. */
export interface NamedWitness {
  /** What it shows, in kebab-case, e.g. `routing-gap`. */
  readonly id: string;
  /** What it shows, in a sentence. */
  readonly shows: string;
  readonly sample: Sample;
}

/** What became of the witnesses. */
export interface WrittenTests {
  /** Files under `test/leads/`, relative to the agreement's folder. */
  readonly written: readonly string[];
  /** Ids of samples that tell the same lead already. */
  readonly present: readonly string[];
}

const folder = 'test/leads';

/** Adds each witness as a file of its own; a lead that a sample tells already is not told twice, nothing is overwritten. */
export function writeTests(
  { machine: { files } }: Pick<Io, 'machine'>,
  { agreement, folder: { path }, tree }: Pick<SoundAgreement, 'agreement' | 'folder' | 'tree'>,
  witnesses: readonly NamedWitness[],
): WrittenTests {
  const told = new Map(agreement.samples.map((sample) => [leadText(sample), sample.id]));
  const taken = new Set(agreement.samples.map(({ id }) => id));
  const modeline = modelineOf(tree.files);
  const written: string[] = [];
  const present: string[] = [];
  files.makeFolder(`${path}/${folder}`);
  for (const { id: wanted, shows, sample } of witnesses) {
    const lead = leadText(sample);
    const known = told.get(lead);
    if (known !== undefined) {
      present.push(known);
      continue;
    }
    const id = freeId(
      wanted,
      (candidate) => taken.has(candidate) || files.kindOf(`${path}/${folder}/${candidate}.yaml`) !== 'absent',
    );
    const text = `${modeline}# ${shows}\n${sampleText(agreement, { ...sample, id })}`;
    files.create(`${path}/${folder}/${id}.yaml`, text, 'lasting');
    told.set(lead, id);
    taken.add(id);
    written.push(`${folder}/${id}.yaml`);
  }
  return { written, present };
}

/** The same for two samples that tell the same lead, whatever they are called, expect, and wherever they stand. */
function leadText({ lead, timeline, asOf, recordedStage }: Sample): string {
  const deeds = timeline.map(({ id, place, ...deed }) => deed);
  const known = Object.entries(lead).filter(([, value]) => value !== undefined);
  return JSON.stringify([sortedByKey(known), deeds.map(sortedDeed), asOf, recordedStage ?? null]);
}

function sortedDeed(deed: object): unknown {
  return sortedByKey(
    Object.entries(deed).map(([key, value]) => [key, isPlain(value) ? sortedDeed(value) : value]),
  );
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sortedByKey(entries: readonly (readonly [string, unknown])[]): unknown {
  return entries.toSorted(([left], [right]) => (left < right ? -1 : 1));
}

/** The id itself, else with a number that nothing has. */
function freeId(wanted: string, isTaken: (id: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!isTaken(id)) return id;
  }
}

/** The line that tells an editor the schema, as the samples beside it have it. */
function modelineOf(files: SoundAgreement['tree']['files']): string {
  for (const { path, bytes } of files) {
    if (!/^test\/leads\/[^/]+\.ya?ml$/.test(path)) continue;
    const [first = ''] = new TextDecoder().decode(bytes.subarray(0, 500)).split(/\r?\n/);
    if (first.startsWith('# yaml-language-server:')) return `${first}\n`;
  }
  return '';
}
