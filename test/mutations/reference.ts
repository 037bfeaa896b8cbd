import { readdirSync, readFileSync } from 'node:fs';
import type { Finding } from '../../src/diagnostics/finding.ts';
import type { Evaluation } from '../../src/evaluate/evaluation.ts';
import { loadFile } from '../../src/load/load-file.ts';
import type { FileBytes } from '../../src/load/loaded-file.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { readAgreement } from '../../src/model/read-agreement.ts';
import type { ShapedDocument } from '../../src/model/shaped-document.ts';
import { runSamples } from '../../src/scenario/run-samples.ts';
import { checkShape } from '../../src/shape/check-shape.ts';

/** The reference agreement, read once: what mutants are made of and held against. */
export interface Reference {
  readonly texts: ReadonlyMap<string, string>;
  readonly documents: ReadonlyMap<string, readonly ShapedDocument[]>;
  readonly agreement: Agreement;
  /** What every sample shows, as text in which ids are looked up, by position of the sample. */
  readonly shown: readonly string[];
}

export function readReference(): Reference {
  const files = [...filesIn('definitions'), ...filesIn('test/leads')];
  const { agreement, findings } = readAgreement(files);
  if (!agreement || findings.length > 0) throw new Error('the reference agreement has findings');
  const definitions = files.filter(({ path }) => path.startsWith('definitions/'));
  const results = runSamples(agreement);
  if (results.some(({ mismatches }) => mismatches.length > 0))
    throw new Error('a sample lead of the reference fails');
  return {
    texts: new Map(definitions.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)])),
    documents: new Map(definitions.map((file) => [file.path, shaped(file).documents])),
    agreement,
    shown: results.map(({ evaluation }) => textOf(evaluation)),
  };
}

/** A file through `load` and `shape`, with everything that is wrong in it. */
export function shaped(file: FileBytes): {
  readonly documents: readonly ShapedDocument[];
  readonly findings: readonly Finding[];
} {
  const loaded = loadFile(file);
  const checked = loaded.documents.map((document) => {
    const { value, findings } = checkShape(document, 'definition');
    const place = { file: document.file, document: document.document, path: [] };
    return { findings, shaped: { place, data: document.data, ...(value === undefined ? {} : { value }) } };
  });
  return {
    documents: checked.map((one) => one.shaped),
    findings: [...loaded.findings, ...checked.flatMap(({ findings }) => findings)],
  };
}

function textOf({ score, journey, clocks, handoffs, touches }: Evaluation): string {
  return JSON.stringify([
    score?.lines.filter(({ points }) => points !== 0),
    score?.cell,
    journey,
    clocks,
    handoffs,
    touches,
  ]);
}

function filesIn(folder: string): readonly FileBytes[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesIn(path);
    return /\.(yaml|csv)$/.test(path) ? [{ path, bytes: readFileSync(path) }] : [];
  });
}
