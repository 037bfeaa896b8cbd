import type { Finding } from '../diagnostics/finding.ts';
import { loadFile } from '../load/load-file.ts';
import type { FileBytes, LoadedDocument, LoadedFile } from '../load/loaded-file.ts';
import { checkShape } from '../shape/check-shape.ts';
import type { Agreement } from './agreement.ts';
import { linkAgreement } from './link-agreement.ts';
import { kindsInText } from './linking/written-kind.ts';
import type { ShapedDocument } from './shaped-document.ts';

/** The files of an agreement as far as they could be read. */
export interface ReadAgreement {
  /** Absent when something is missing without which there is no agreement. */
  readonly agreement?: Agreement;
  /** Of loading, shape and linking; judgements are the linter's. */
  readonly findings: readonly Finding[];
  /** For looking up where a place stands in the user's text. */
  readonly documents: readonly LoadedDocument[];
}

/** Loads, shapes and links files; those under `test/leads/` hold sample leads. Reports everything it finds in one run. */
export function readAgreement(files: readonly FileBytes[]): ReadAgreement {
  const loaded = files.map((file) => loadFile(file));
  const documents = loaded.flatMap((file) => file.documents);
  const shapes = documents.map(shaped);
  const { agreement, findings } = linkAgreement(
    shapes.map(({ document }) => document),
    unreadKinds(loaded),
  );
  return {
    ...(agreement && { agreement }),
    findings: [
      ...loaded.flatMap((file) => file.findings),
      ...shapes.flatMap((shape) => shape.findings),
      ...findings,
    ],
    documents,
  };
}

/** What a file that is no YAML might hold counts as known, so that its names are not reported as missing. */
function unreadKinds(loaded: readonly LoadedFile[]): ReturnType<typeof kindsInText> {
  const broken = loaded.filter(({ findings }) => findings.length > 0);
  return new Set(broken.flatMap(({ text }) => [...kindsInText(text)]));
}

function shaped(loaded: LoadedDocument): { document: ShapedDocument; findings: readonly Finding[] } {
  const { file, document, data } = loaded;
  const { value, findings } = checkShape(loaded, file.startsWith('test/leads/') ? 'sample' : 'definition');
  const place = { file, document, path: [] };
  return { document: value === undefined ? { place, data } : { place, data, value }, findings };
}
