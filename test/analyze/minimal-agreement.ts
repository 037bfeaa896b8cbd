import type { Agreement } from '../../src/model/agreement.ts';
import { agreementOf, minimalFiles } from '../model/load-fixture.ts';

/** File of the minimal agreement → texts in it and what stands there instead. */
export type Edits = Readonly<Record<string, readonly (readonly [string, string])[]>>;

const original = minimalFiles();

/** The minimal agreement with other words here and there; throws where there is nothing to replace. */
export function minimalAgreement(edits: Edits = {}): Agreement {
  const changes = Object.entries(edits).map(([file, replacements]) => {
    const path = `definitions/${file}.yaml`;
    return [path, replacements.reduce(replaced, original[path] ?? '')] as const;
  });
  return agreementOf(minimalFiles(Object.fromEntries(changes)));
}

function replaced(text: string, [written, instead]: readonly [string, string]): string {
  if (!text.includes(written)) throw new Error(`nothing to replace: ${written}`);
  return text.replace(written, instead);
}
