import { toolVersion } from '../tool-version.ts';
import type { ImportRun } from './import-run.ts';

/** The definitions, and everything that could not become one, described by `schemas/output/import.schema.json`. */
export function importJson({
  aside,
  counts,
  files,
  findings,
  lint,
  proofs,
  system,
  written,
}: ImportRun): string {
  const document = {
    schemaVersion: 1,
    version: toolVersion,
    system,
    written: written ?? null,
    files: files.map(({ path, text }) => ({ path, text })),
    counts,
    findings: findings.map(({ kind, place, words }) => ({
      kind,
      words: { en: words['en'] ?? '', de: words['de'] ?? '' },
      ...(place !== undefined && { file: place.path, line: place.line, column: place.column }),
    })),
    proofs: proofs.map(({ answer, clause, place }) => ({
      clause,
      answer,
      file: place.path,
      line: place.line,
    })),
    lint: lint.map(({ code, message, place, range, severity }) => ({
      code,
      severity,
      message,
      file: place.file,
      line: range.start.line,
    })),
    aside: Object.fromEntries(aside),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
