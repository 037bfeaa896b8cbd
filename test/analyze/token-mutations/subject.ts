import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadedDocument } from '../../../src/load/loaded-file.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { linkAgreement } from '../../../src/model/link-agreement.ts';
import { readAgreement } from '../../../src/model/read-agreement.ts';
import type { ShapedDocument } from '../../../src/model/shaped-document.ts';
import { checkShape } from '../../../src/shape/check-shape.ts';
import type { JsonValue } from '../../../src/support/json-value.ts';

/** An agreement whose tokens are changed one at a time. */
export interface Subject {
  readonly name: string;
  readonly agreement: Agreement;
  readonly documents: readonly LoadedDocument[];
  /** The agreement with other data in one document; nothing when it is none any more. */
  readonly withData: (changed: LoadedDocument, data: JsonValue) => Agreement | undefined;
}

/** The agreement in `<folder>/definitions`, without its samples. */
export function readSubject(name: string, folder: string): Subject {
  const { agreement, findings, documents } = readAgreement(
    readdirSync(join(folder, 'definitions'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.ya?ml$/.test(file))
      .toSorted()
      .map((file) => ({
        path: `definitions/${file.replaceAll('\\', '/')}`,
        bytes: readFileSync(join(folder, 'definitions', file)),
      })),
  );
  if (agreement === undefined || findings.some(({ severity }) => severity === 'error'))
    throw new Error(`${name} is no agreement: ${findings.map(({ message }) => message).join('; ')}`);
  const shaped = new Map(documents.map((document) => [document, shapeOf(document)]));
  return {
    name,
    agreement,
    documents,
    withData: (changed, data) => {
      const mutant = shapeOf({ ...changed, data });
      if (mutant.value === undefined) return undefined;
      const linked = linkAgreement(
        documents.map((document) => (document === changed ? mutant : (shaped.get(document) ?? mutant))),
      );
      return linked.findings.length === 0 ? linked.agreement : undefined;
    },
  };
}

function shapeOf(document: LoadedDocument): ShapedDocument {
  const { value } = checkShape(document, 'definition');
  const place = { file: document.file, document: document.document, path: [] };
  return { place, data: document.data, ...(value !== undefined && { value }) };
}
