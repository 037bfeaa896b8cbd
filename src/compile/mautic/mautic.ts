import { compareCodePoints } from '../../support/code-points.ts';
import { sortedArtifacts } from '../artifact.ts';
import { clausesOf } from '../clauses.ts';
import { compiledClauses } from '../gap.ts';
import { renditionOf } from '../rendition.ts';
import type { Target } from '../target.ts';
import type { Carrier } from './carrier.ts';
import { fieldBody, fieldPath } from './contact-field.ts';
import { dictionaryCarriers } from './dictionary-carriers.ts';
import type { Payload } from './payload.ts';
import { jsonArtifact, planArtifact } from './plan.ts';
import { scoringPart } from './point-actions.ts';
import { entrySegments, gateSegments } from './segments/lifecycle-segments.ts';
import { checklistSegments, routeSegments } from './segments/other-segments.ts';
import { stagePart } from './stages.ts';
import { uncarried } from './uncarried.ts';
import { type Workbench, workbenchFor } from './workbench.ts';

/** Mautic: contact fields, stages, segments and point actions, as requests to its REST API in the order of a plan. */
export const mautic: Target = {
  id: 'mautic',
  title: { en: 'Mautic', de: 'Mautic' },
  compile: (agreement, configuration) => {
    const workbench = workbenchFor(agreement, configuration);
    const parts = [scoringPart, stagePart, gateSegments, entrySegments, checklistSegments, routeSegments].map(
      (part) => part(workbench),
    );
    // Last, for every other part may add fields.
    const dictionary = dictionaryCarriers(workbench);
    const carriers = byClause([...parts.flatMap((part) => part.carriers), ...dictionary]);
    const payloads = [...fieldPayloads(workbench), ...parts.flatMap((part) => part.payloads)];
    const clauses = clausesOf(agreement);
    const renditions = clauses.map(({ id }) => {
      const carrier = carriers.get(id) ?? uncarried(id);
      return [id, renditionOf(carrier, carrier.files)] as const;
    });
    return {
      artifacts: sortedArtifacts([
        planArtifact(payloads, configuration.apiVersion),
        ...payloads.map(({ body, file }) => jsonArtifact(file, body)),
      ]),
      manifest: payloads.map(({ component }) => component).toSorted(compareCodePoints),
      clauses: compiledClauses(clauses, new Map(renditions)),
    };
  },
};

function fieldPayloads(workbench: Workbench): readonly Payload[] {
  return workbench.fields().map((field) => ({
    step: 'fields',
    endpoint: '/fields/contact/new',
    file: fieldPath(field.alias),
    component: `field:${field.alias}`,
    body: fieldBody(field),
  }));
}

function byClause(carriers: readonly Carrier[]): ReadonlyMap<string, Carrier> {
  const map = new Map(carriers.map((carrier) => [carrier.clause, carrier]));
  if (map.size !== carriers.length) throw new Error('a clause is carried twice');
  return map;
}
