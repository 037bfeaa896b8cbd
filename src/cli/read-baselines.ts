import { baselineCode } from '../compile/baseline-code.ts';
import type { BaselineForm, RetrievedFile } from '../compile/baseline-form.ts';
import { baselineForms } from '../compile/baselines.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { inside } from '../diagnostics/place.ts';
import type { SourceTree } from '../host/source-tree.ts';
import type { Agreement } from '../model/agreement.ts';

/** What was retrieved of the systems that the agreement is merged with, by target, and what is wrong with it. */
export interface ReadBaselines {
  readonly retrieved: ReadonlyMap<string, readonly RetrievedFile[]>;
  readonly findings: readonly Finding[];
}

/** Reads the baselines that the targets of an agreement name. */
export function readBaselines(agreement: Agreement, tree: Pick<SourceTree, 'retrieved'>): ReadBaselines {
  const read = baselineForms.flatMap((form) => readBaseline(agreement, form, tree));
  return {
    retrieved: new Map(read.map(({ files, target }) => [target, files])),
    findings: read.flatMap(({ findings }) => findings),
  };
}

interface Read {
  readonly target: string;
  readonly files: readonly RetrievedFile[];
  readonly findings: readonly Finding[];
}

function readBaseline(
  agreement: Agreement,
  form: BaselineForm,
  tree: Pick<SourceTree, 'retrieved'>,
): readonly Read[] {
  const configuration = agreement.targets[form.target];
  if (configuration?.baseline === undefined) return [];
  const { files, troubles } = tree.retrieved(configuration.baseline, form.files(agreement, configuration));
  const problems =
    troubles.length > 0
      ? troubles.map((message) => ({ message, help: baselineCode.help }))
      : form.problems(agreement, configuration, files);
  const { code, severity, why } = baselineCode;
  const { owner } = configuration;
  const place = inside(configuration.place, 'baseline');
  const findings = problems.map((problem) => ({ code, severity, owner, why, place, ...problem }));
  return [{ target: form.target, files, findings }];
}
