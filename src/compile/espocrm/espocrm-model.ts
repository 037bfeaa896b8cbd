import type { Agreement } from '../../model/agreement.ts';
import type { TargetConfiguration } from '../../model/target.ts';
import type { Carrier } from './carrier.ts';
import { columnOf } from './column.ts';
import { dictionaryCarriers } from './dictionary-carriers.ts';
import type { ScoreFields } from './formula/criterion-condition.ts';
import { checklistScript } from './lifecycle/checklist-script.ts';
import { entryScript } from './lifecycle/entry-script.ts';
import { gateField } from './lifecycle/gate-script.ts';
import { routeScript } from './lifecycle/route-script.ts';
import { type WorkFields, workCarriers, workFields } from './lifecycle/work-fields.ts';
import { gathered, gatheredCaveats } from './scoring/gathered.ts';
import { scorePoints } from './scoring/score-script.ts';
import { verdicts } from './scoring/verdict-script.ts';
import { objectionField } from './state-field.ts';
import { type Workbench, workbenchFor } from './workbench.ts';

/** Everything EspoCRM gets, before it is written as files. */
export interface EspocrmModel {
  readonly workbench: Workbench;
  readonly work: WorkFields;
  /** Runs before a lead is saved. */
  readonly script: string;
  readonly carriers: readonly Carrier[];
}

export function espocrmModel(agreement: Agreement, configuration: TargetConfiguration): EspocrmModel {
  const workbench = workbenchFor(agreement, configuration);
  for (const field of Object.values(agreement.fields)) columnOf(workbench, field);
  objectionField(workbench);
  const work = workFields(workbench);
  const scored = Object.values(agreement.scorings).map((scoring) => {
    const points = scorePoints(workbench, scoring);
    const read = verdicts(workbench, scoring, points.dimensions);
    const caveats = gatheredCaveats(gathered([points.total], {}));
    const pointsOf = (id: string): string | undefined =>
      points.dimensions.find((each) => each.id === id)?.field;
    const [fit, engagement] = [pointsOf('fit'), pointsOf('engagement')];
    const fields = {
      total: points.total.field,
      ...(fit !== undefined && { fit }),
      ...(engagement !== undefined && { engagement }),
      ...read.fields,
    };
    const score: ScoreFields = { scale: scoring.scale, fields, caveats };
    return { scoring, score, carriers: [...points.carriers, ...read.carriers] };
  });
  const score = scored.find(({ scoring }) => scoring.isDefault)?.score;
  const gate = gateField(workbench, score);
  const carriers = [
    ...scored.flatMap((each) => each.carriers),
    ...gate.carriers,
    ...entryScript(workbench, gate, score),
    ...checklistScript(workbench, score),
    ...routeScript(workbench, score),
    ...workCarriers(workbench),
  ];
  // Last, for it lists the facts that the script reads.
  const dictionary = dictionaryCarriers(workbench);
  return { workbench, work, script: scriptOf(workbench), carriers: [...carriers, ...dictionary] };
}

function scriptOf(workbench: Workbench): string {
  const opening = ['$now = datetime\\now()', '$today = datetime\\today()'];
  return [...opening, ...workbench.statements()].map((statement) => `${statement};`).join('\n');
}
