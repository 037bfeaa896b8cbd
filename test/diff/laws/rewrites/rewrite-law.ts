import { openBudget } from '../../../../src/analyze/budget.ts';
import { diffAgreements } from '../../../../src/diff/agreement-diff.ts';
import type { Agreement } from '../../../../src/model/agreement.ts';
import { readAgreement } from '../../../../src/model/read-agreement.ts';
import { createRandom, type Random } from '../../../../src/support/random.ts';
import { rewritings } from './rewritings.ts';
import { type Style, textOfFiles } from './text-of-files.ts';
import { type WrittenFile, writtenFiles } from './written-file.ts';

/** An agreement by its files, and as it is linked. */
export interface Original {
  readonly folder: string;
  readonly files: readonly WrittenFile[];
  readonly agreement: Agreement;
}

/** What became of one way of writing an agreement otherwise. */
export interface RewriteVerdict {
  readonly folder: string;
  /** In the order in which they were made. */
  readonly rewritings: readonly string[];
  readonly by: 'same' | 'changed' | 'unread';
  /** Changes that were told, or what was wrong with what was written. */
  readonly what: string;
  readonly milliseconds: number;
}

export function readOriginal(folder: string): Original {
  const files = writtenFiles(folder);
  const bytes = textOfFiles(files, { comments: false, flow: false, quotes: false }, createRandom(1));
  const { agreement, findings } = readAgreement(bytes);
  const [finding] = findings;
  if (!agreement || finding) throw new Error(`${folder} cannot be read: ${finding?.message}`);
  return { folder, files, agreement };
}

/** One to four rewritings, one after the other, and another look; the same number gives the same. */
export function judgeRewriting(
  original: Original,
  steps: number,
  ...seed: readonly number[]
): RewriteVerdict {
  const random = createRandom(...seed);
  const { files, names } = rewritten(original.files, random);
  const style: Style = {
    comments: random.chance(1, 2),
    flow: random.chance(1, 2),
    quotes: random.chance(1, 2),
  };
  const { agreement, findings } = readAgreement(textOfFiles(files, style, random));
  const [finding] = findings;
  const begun = performance.now();
  const verdict = (by: RewriteVerdict['by'], what: string): RewriteVerdict => {
    return { folder: original.folder, rewritings: names, by, what, milliseconds: performance.now() - begun };
  };
  if (!agreement || finding) return verdict('unread', `${finding?.code}: ${finding?.message}`);
  const { changes } = diffAgreements(original.agreement, agreement, openBudget({ steps }));
  const told = changes.filter(({ severity }) => severity !== 'info');
  if (told.length === 0) return verdict('same', '');
  return verdict(
    'changed',
    told.map(({ code, object, message }) => `${code} ${object.id}: ${message.en}`).join('; '),
  );
}

function rewritten(
  files: readonly WrittenFile[],
  random: Random,
): { readonly files: readonly WrittenFile[]; readonly names: readonly string[] } {
  let current = files;
  const names: string[] = [];
  const wanted = 1 + random.below(4);
  for (let turn = 0; names.length < wanted && turn < 20; turn++) {
    const [name, rewriting] = random.pick(Object.entries(rewritings));
    const next = rewriting(current, random);
    if (next === undefined) continue;
    current = next;
    names.push(name);
  }
  return { files: current, names };
}
