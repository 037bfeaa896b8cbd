import type { Artifact } from '../artifact.ts';
import { sortedArtifacts } from '../artifact.ts';
import { clausesOf } from '../clauses.ts';
import { compiledClauses } from '../gap.ts';
import { renditionOf } from '../rendition.ts';
import type { Target } from '../target.ts';
import type { Carrier } from './carrier.ts';
import { espocrmModel } from './espocrm-model.ts';
import { entityDefs } from './file/entity-defs.ts';
import { extensionFiles, labelsPath, pathOf } from './file/extension.ts';
import { labelsByLocale } from './file/labels.ts';
import { logicDefs } from './file/logic-defs.ts';
import { uncarried } from './uncarried.ts';

/** EspoCRM: an extension with fields of the lead, rules of its form, and a script that scores it when it is saved. */
export const espocrm: Target = {
  id: 'espocrm',
  title: { en: 'EspoCRM', de: 'EspoCRM' },
  compile: (agreement, configuration) => {
    const { apiVersion } = configuration;
    const model = espocrmModel(agreement, configuration);
    const fields = model.workbench.fields();
    const labels = labelsByLocale(fields, agreement.languages);
    const artifacts: readonly Artifact[] = extensionFiles(agreement, apiVersion, {
      entityDefs: entityDefs(fields),
      logicDefs: logicDefs(model.workbench, model.work),
      script: model.script,
      labels,
    });
    const filesOf = ({ files }: Carrier): readonly string[] =>
      files.flatMap((kind) =>
        kind === 'i18n' ? [...labels.keys()].map(labelsPath) : [pathOf(kind, apiVersion)],
      );
    const clauses = clausesOf(agreement);
    const carriers = byClause(model.carriers);
    const renditions = clauses.map(({ id }) => {
      const carrier = carriers.get(id) ?? uncarried(id);
      return [id, renditionOf(carrier, filesOf(carrier))] as const;
    });
    return {
      artifacts: sortedArtifacts(artifacts),
      manifest: ['formula:Lead', 'logic:Lead', ...fields.map(({ name }) => `field:Lead.${name}`)].toSorted(),
      clauses: compiledClauses(clauses, new Map(renditions)),
    };
  },
};

function byClause(carriers: readonly Carrier[]): ReadonlyMap<string, Carrier> {
  const map = new Map(carriers.map((carrier) => [carrier.clause, carrier]));
  if (map.size !== carriers.length) throw new Error('a clause is carried twice');
  return map;
}
