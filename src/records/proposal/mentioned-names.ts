import type { SourceDocument } from '../../generated/documents.ts';
import { measuredColumns } from '../../model/link/source/measured-columns.ts';
import type { AgreedNoun } from '../../model/link/source/name-column.ts';
import { measuredParts } from '../../model/measured-part.ts';

/** The names of an agreement that a source speaks of, in its order. */
export interface MentionedNames {
  readonly names: ReadonlyMap<AgreedNoun, readonly string[]>;
  readonly fields: readonly string[];
  readonly properties: readonly string[];
}

/** A column of a source that holds names. */
export interface NameKey {
  readonly noun: AgreedNoun;
  /** The keys that lead to it in the document. */
  readonly path: readonly string[];
  /** Its column of the normalised table. */
  readonly target: string;
}

/** Every column of names that a source may have. */
export const nameKeys: readonly NameKey[] = [
  { noun: 'stage', path: ['leads', 'stage'], target: 'recorded_stage' },
  { noun: 'signal', path: ['events', 'signal'], target: 'signal_id' },
  { noun: 'purpose', path: ['consents', 'purpose'], target: 'purpose_id' },
  ...measuredParts.flatMap((part) =>
    measuredColumns[part].flatMap(({ key, target, read }) =>
      read.as === 'name' ? [{ noun: read.noun, path: [part, key], target }] : [],
    ),
  ),
  // A log says with one word what a change says with two.
  { noun: 'stage', path: ['stageHistory', 'state'], target: 'to_stage' },
];

type Written = Readonly<Record<string, unknown>>;

/** What is written at the end of these keys; undefined where one of them is not there. */
export function writtenAt(written: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inside, key) => (isMap(inside) ? inside[key] : undefined), written);
}

function isMap(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function idsOf(value: unknown): readonly string[] {
  return isMap(value) ? Object.values(value).filter((id) => typeof id === 'string') : [];
}

export function mentionedNames(written: SourceDocument): MentionedNames {
  const names = new Map<AgreedNoun, Set<string>>();
  const add = (noun: AgreedNoun, ids: readonly string[]): void => {
    const known = names.get(noun) ?? new Set();
    for (const id of ids) known.add(id);
    names.set(noun, known);
  };
  for (const { noun, path } of nameKeys) {
    const column = writtenAt(written, path);
    if (!isMap(column)) continue;
    const { always } = column;
    add(noun, [...idsOf(column['values']), ...(typeof always === 'string' ? [always] : [])]);
    add('waiting', idsOf(column['waiting']));
  }
  add('stage', Object.keys(written.leads?.stages ?? {}));
  add('purpose', Object.keys(written.leads?.consents ?? {}));
  if (written.paths !== undefined) add('signal', [written.paths.signal]);
  const fields = [
    ...Object.keys(written.leads?.fields ?? {}),
    ...Object.keys(written.mapLeads?.fields ?? {}),
    ...(written.leads?.absent ?? []),
  ];
  return {
    names: new Map([...names].map(([noun, ids]) => [noun, [...ids]])),
    fields: [...new Set(fields)],
    properties: Object.keys(written.events?.properties ?? {}),
  };
}
