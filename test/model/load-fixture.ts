import { readdirSync, readFileSync } from 'node:fs';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { loadFile } from '../../src/load/load-file.ts';
import type { LoadedDocument } from '../../src/load/loaded-file.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { type LinkedAgreement, linkAgreement } from '../../src/model/link-agreement.ts';
import { kindsInText } from '../../src/model/linking/written-kind.ts';
import type { ShapedDocument } from '../../src/model/shaped-document.ts';
import { checkShape } from '../../src/shape/check-shape.ts';

/** Files by path; those under `test/leads/` hold samples. */
export type Files = Readonly<Record<string, string>>;

/** What linking made of the files, and what every stage found. */
export interface Fixture extends LinkedAgreement {
  readonly documents: readonly LoadedDocument[];
}

/** YAML texts through load, shape and model, as the tool does it. */
export function loadFixture(files: Files): Fixture {
  const loaded = Object.entries(files).map(([path, text]) =>
    loadFile({ path, bytes: new TextEncoder().encode(text) }),
  );
  const documents = loaded.flatMap((file) => file.documents);
  const shapes = documents.map((document) => shaped(document));
  const unread = new Set(
    loaded.filter(({ findings }) => findings.length > 0).flatMap(({ text }) => [...kindsInText(text)]),
  );
  const linked = linkAgreement(
    shapes.map(({ document }) => document),
    unread,
  );
  const findings = [
    ...loaded.flatMap((file) => file.findings),
    ...shapes.flatMap((shape) => shape.findings),
    ...linked.findings,
  ];
  return { ...linked, findings, documents };
}

/** The agreement of files in which nothing is wrong; throws with the findings otherwise. */
export function agreementOf(files: Files): Agreement {
  const { agreement, findings } = loadFixture(files);
  if (agreement !== undefined && findings.length === 0) return agreement;
  throw new Error(
    `the fixture has findings:\n${findings.map(({ code, message }) => `${code}: ${message}`).join('\n')}`,
  );
}

/** The smallest complete agreement, one file per kind, `definitions/<kind>.yaml`; `changes` replace files or add some. */
export function minimalFiles(changes: Files = {}): Files {
  return { ...minimal, ...changes };
}

function shaped(loaded: LoadedDocument): { document: ShapedDocument; findings: readonly Finding[] } {
  const { file, document, data } = loaded;
  const { value, findings } = checkShape(loaded, file.startsWith('test/leads/') ? 'sample' : 'definition');
  const place = { file, document, path: [] };
  return { document: value === undefined ? { place, data } : { place, data, value }, findings };
}

const folder = new URL('./minimal/', import.meta.url);
const minimal: Files = Object.fromEntries(
  readdirSync(folder)
    .toSorted()
    .map((name) => [`definitions/${name}`, readFileSync(new URL(name, folder), 'utf8')]),
);
