import { dirname, resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { outputFormats } from '../../../diagnostics/formats/index.ts';
import { resolve as resolved } from '../../../diagnostics/resolved-finding.ts';
import { loadFile } from '../../../load/load-file.ts';
import { locate } from '../../../load/locate.ts';
import type { Mapping } from '../../../records/proposal/mapping.ts';
import { checkShape } from '../../../shape/check-shape.ts';
import { choiceWords } from '../../../shape/value-words.ts';
import type { SpokenLanguage } from '../../command.ts';
import type { Io } from '../../io.ts';
import { packagedFiles } from '../../packaged-files.ts';
import { toolVersion } from '../../tool-version.ts';
import { oneLanguage } from '../one-language.ts';
import { NoProposal } from './no-proposal.ts';

/** A mapping and the folder in which its export is looked for where nobody says another. */
export interface ChosenMapping {
  readonly mapping: Mapping;
  readonly folder: string;
  /** Other documents of its file, which are left where they are. */
  readonly others: number;
}

const shortNames: Readonly<Record<string, string>> = {
  salesforce: 'salesforce-report',
  hubspot: 'hubspot-export',
};

/** A mapping of leadpact's own by its name, `native` for the form of docs/records.md, or a file of the user's. */
export function chosenMapping(io: Io, from: string, language: SpokenLanguage): ChosenMapping {
  if (from === 'native') return { mapping: { id: 'native' }, folder: '.', others: 0 };
  const own = packagedFiles(io.machine.files, 'templates/sources');
  const packaged = own.find(({ path }) => path === `${shortNames[from] ?? from}.yaml`);
  if (packaged !== undefined) {
    const text = oneLanguage(Buffer.from(packaged.content).toString('utf8'), language);
    return { ...mappingOf(from, new TextEncoder().encode(text)), folder: '.' };
  }
  const path = resolve(io.workingFolder, from);
  const reading = io.machine.files.read(path, 1_000_000);
  const names = [
    ...Object.keys(shortNames),
    ...own.map(({ path: file }) => file.replace('.yaml', '')),
    'native',
  ];
  if (reading.what !== 'bytes')
    throw new NoProposal(`${from} is no file that can be read, nor one of ${choiceWords(names)}`, 'missing');
  return { ...mappingOf(from, reading.bytes), folder: dirname(from) };
}

function mappingOf(path: string, bytes: Uint8Array): Omit<ChosenMapping, 'folder'> {
  const file = loadFile({ path, bytes });
  const shaped = file.documents.map((document) => ({ document, ...checkShape(document, 'definition') }));
  const sources = shaped.filter(({ document: { data } }) => isSource(data));
  const findings = [...file.findings, ...sources.flatMap((each) => each.findings)];
  if (findings.some(({ severity }) => severity === 'error')) {
    const compact = outputFormats.find(({ id }) => id === 'compact');
    const lines = compact?.render(
      resolved(findings, (place) => locate(file.documents, place)),
      {
        textOf: () => file.text,
        folder: '',
        color: false,
        failOn: 'error',
        version: toolVersion,
        suppressed: [],
        showSuppressed: false,
      },
    );
    throw new NoProposal(`the mapping cannot be read:\n${lines ?? ''}`);
  }
  const [source, second] = sources;
  if (source?.value?.kind !== 'source' || second !== undefined)
    throw new NoProposal(`${path} holds ${sources.length} documents of kind source; --from takes one`);
  if (source.value.leads === undefined)
    throw new NoProposal(`the source ${source.value.id} reads no leads, and an agreement begins with them`);
  const document = parseAllDocuments(file.text)[source.document.document];
  if (document === undefined || !('contents' in document)) throw new Error('a document was read and is gone');
  return { mapping: { id: source.value.id, document }, others: file.documents.length - 1 };
}

function isSource(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'source';
}
