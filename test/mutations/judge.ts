import { evaluateLead } from '../../src/evaluate/evaluate-lead.ts';
import { rules } from '../../src/lint/rules/index.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { linkAgreement } from '../../src/model/link-agreement.ts';
import { claimsOf } from '../../src/scenario/compare.ts';
import type { Mutation } from './mutation.ts';
import { type Reference, shaped } from './reference.ts';

/** Who noticed a mutant first. `refused`: it is no agreement any more, so nobody could have decided it. */
export interface Verdict {
  readonly by: 'refused' | 'validate' | 'test' | 'nobody';
  /** Code of the finding, or id of the sample lead. */
  readonly what: string;
}

/** Re-reads one file, links everything and asks who notices: for a contradiction `validate` comes first, for a decision `test`. */
export function judge(reference: Reference, mutation: Mutation): Verdict {
  const read = mutantOf(reference, mutation);
  if ('refused' in read) return { by: 'refused', what: read.refused };
  const mutant: Agreement = { ...read.agreement, samples: reference.agreement.samples };
  const order = mutation.group === 'business' ? [tested, validated] : [validated, tested];
  for (const ask of order) {
    const verdict = ask(mutant, mutation, reference);
    if (verdict) return verdict;
  }
  return { by: 'nobody', what: '' };
}

/** The agreement with one file read anew; else the code of the first thing that is wrong with it. */
export function mutantOf(
  reference: Reference,
  mutation: Mutation,
): { readonly agreement: Agreement } | { readonly refused: string } {
  const text = reference.texts.get(mutation.file) ?? '';
  const changed = text.slice(0, mutation.from) + mutation.text + text.slice(mutation.to);
  const file = shaped({ path: mutation.file, bytes: new TextEncoder().encode(changed) });
  const [broken] = file.findings;
  if (broken) return { refused: broken.code };
  const others = [...reference.documents].flatMap(([path, documents]) =>
    path === mutation.file ? [] : documents,
  );
  const { agreement, findings } = linkAgreement([...others, ...file.documents]);
  const [finding] = findings;
  return agreement && !finding ? { agreement } : { refused: finding?.code ?? 'link' };
}

function validated(mutant: Agreement): Verdict | undefined {
  for (const rule of rules) {
    if (rule.severity === 'info') continue;
    for (const _violation of rule.check(mutant)) return { by: 'validate', what: rule.id };
  }
  return undefined;
}

function tested(mutant: Agreement, mutation: Mutation, reference: Reference): Verdict | undefined {
  for (const position of likelyFirst(reference, mutation.path)) {
    const sample = mutant.samples[position];
    if (!sample) continue;
    const evaluation = evaluateLead(mutant, sample, sample.asOf);
    if (claimsOf(mutant, sample, evaluation).some(({ holds }) => !holds))
      return { by: 'test', what: sample.id };
  }
  return undefined;
}

/** Samples that show the most ids of the changed place come first; all of them are tried. */
function likelyFirst({ shown }: Reference, path: string): readonly number[] {
  const ids = path.split('/').filter((key) => key.length > 2);
  const hits = shown.map((text) => ids.filter((key) => text.includes(`"${key}"`)).length);
  return [...shown.keys()].sort((left, right) => (hits[right] ?? 0) - (hits[left] ?? 0) || left - right);
}
