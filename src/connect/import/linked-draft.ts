import type { Agreement } from '../../model/agreement.ts';
import type { ReadAgreement } from '../../model/read-agreement.ts';
import { commentedYaml } from '../../records/proposal/commented-yaml.ts';
import { type DraftFile, readDraft } from '../../records/proposal/draft-files.ts';
import { draftDocuments } from './documents/draft-documents.ts';
import type { DraftAgreement } from './draft-agreement.ts';
import type { Findings } from './import-finding.ts';

/** A draft as files, and what they say once they are read like anybody's. */
export interface LinkedDraft {
  readonly draft: DraftAgreement;
  readonly files: readonly DraftFile[];
  readonly read: ReadAgreement;
  readonly agreement: Agreement;
}

/** What can be taken out of a draft, that which rests on most first. */
const parts: readonly (readonly [
  en: string,
  de: string,
  without: (draft: DraftAgreement) => DraftAgreement,
])[] = [
  ['the entries of stages', 'die Bedingungen der Phasen', withoutEntries],
  ['the rules of routing', 'die Regeln der Verteilung', (draft) => ({ ...draft, routes: [] })],
  ['the checklists', 'die Checklisten', (draft) => ({ ...draft, qualifications: [] })],
  ['the gates', 'die Sperren', (draft) => ({ ...draft, gates: [] })],
  ['grades, bands and outcomes', 'Noten, Stufen und Ergebnisse', withoutVerdicts],
  ['the scores', 'die Scores', (draft) => ({ ...draft, scorings: [] })],
  ['moves and reasons', 'Bewegungen und Gründe', (draft) => ({ ...draft, transitions: [], reasons: [] })],
  ['signals and fields', 'Signale und Felder', (draft) => ({ ...draft, signals: [], fields: [] })],
];

function withoutEntries(draft: DraftAgreement): DraftAgreement {
  return { ...draft, stages: draft.stages.map(({ entry: _, ...stage }) => stage) };
}

function withoutVerdicts(draft: DraftAgreement): DraftAgreement {
  return {
    ...draft,
    scorings: draft.scorings.map(({ matrix: _, minKnown: __, ...scoring }) => ({
      ...scoring,
      grades: [],
      bands: [],
    })),
  };
}

/**
 * Writes the draft and reads it. What an import writes is always an agreement: parts that contradict each other are taken out
 * until it is one, which becomes a finding.
 */
export function linkedDraft(draft: DraftAgreement, language: 'en' | 'de', findings: Findings): LinkedDraft {
  let less = draft;
  let why = '';
  let linked = linkedWhole(less, language);
  for (const [en, de, without] of parts) {
    if (typeof linked !== 'string') return linked;
    why = linked;
    const next = without(less);
    if (JSON.stringify(next) === JSON.stringify(less)) continue;
    less = next;
    const words = [
      `${en}: of them no agreement can be made: ${why}`,
      `${de}: daraus wird keine Vereinbarung: ${why}`,
    ] as const;
    findings.add('left out', undefined, ...words);
    linked = linkedWhole(less, language);
  }
  if (typeof linked !== 'string') return linked;
  throw new Error(`the imported definitions are no agreement: ${linked}`);
}

/** In words what forbids it. */
function linkedWhole(draft: DraftAgreement, language: 'en' | 'de'): LinkedDraft | string {
  const files = draftDocuments(draft, language).map((file) => ({
    path: file.path,
    text: commentedYaml(file),
  }));
  const read = readDraft(files);
  const errors = read.findings.filter(({ severity }) => severity === 'error');
  if (read.agreement !== undefined && errors.length === 0)
    return { draft, files, read, agreement: read.agreement };
  return errors.map(({ message }) => message).join('; ');
}
