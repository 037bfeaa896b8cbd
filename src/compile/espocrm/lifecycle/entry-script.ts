import type { Stage } from '../../../model/lifecycle.ts';
import { roughly } from '../../caveat.ts';
import { aspectOf } from '../../clause-title.ts';
import type { Carrier } from '../carrier.ts';
import { isMissing } from '../caveat.ts';
import { columnOf } from '../column.ts';
import { presence } from '../formula/attribute-condition.ts';
import { all, always, any, type Condition, never, test } from '../formula/condition.ts';
import { criterionCondition, type ScoreFields, signalCondition } from '../formula/criterion-condition.ts';
import type { Workbench } from '../workbench.ts';
import type { GateField } from './gate-script.ts';

/** A checkbox for every stage with an entry of its own: the lead meets it (semantics §3, Entry). */
export function entryScript(
  workbench: Workbench,
  gate: GateField,
  score: ScoreFields | undefined,
): readonly Carrier[] {
  return workbench.agreement.lifecycle.stages.flatMap((stage): readonly Carrier[] => {
    const parts = partsOf(stage);
    if (parts.length === 0) return [];
    const condition = entryCondition(workbench, stage, gate, score);
    if (isMissing(condition.caveats))
      return parts.map((part) => ({
        clause: `stage/${stage.id}/${part}`,
        caveats: condition.caveats,
        files: [],
      }));
    const field = workbench.field(`ready/${stage.id}`, ['ready', stage.id], {
      label: aspectOf({ en: 'Ready for', de: 'Bereit für' }, stage.title),
      tooltip: {
        en: 'Gates, data, criteria, and points or fast track of the stage are met.',
        de: 'Sperren, Daten, Kriterien und Punkte oder Überholspur der Stufe sind erfüllt.',
      },
      type: { type: 'bool' },
      computed: true,
      says: { of: 'ready', stage: stage.id },
    });
    workbench.run(`${field} = ifThenElse(${condition.text}, true, false)`);
    return parts.map((part) => ({
      clause: `stage/${stage.id}/${part}`,
      caveats: [...condition.caveats, shown],
      files:
        part === 'fields'
          ? (['formula', 'entityDefs', 'logicDefs'] as const)
          : (['formula', 'entityDefs'] as const),
    }));
  });
}

function partsOf({ entry }: Stage): readonly string[] {
  return [
    ...(entry.automatic || entry.require !== undefined || entry.threshold !== undefined ? ['entry'] : []),
    ...(entry.fields.length > 0 ? ['fields'] : []),
    ...(entry.fastTrack === undefined ? [] : ['fast-track']),
  ];
}

const shown = roughly(
  'a checkbox shows that the lead may enter; the stage itself is set by a person or by leadpact',
  'ein Häkchen zeigt, dass der Lead eintreten darf; die Stufe selbst setzt ein Mensch oder leadpact',
);

function entryCondition(
  workbench: Workbench,
  { entry }: Stage,
  gate: GateField,
  score: ScoreFields | undefined,
): Condition {
  const { agreement } = workbench;
  const { fastTrack, fields, require, threshold } = entry;
  const known = fields.flatMap((id) => {
    const field = agreement.fields[id];
    // A set is never missing (semantics §1).
    return field === undefined || field.type === 'set' ? [] : [presence(columnOf(workbench, field))];
  });
  const fast = fastTrack === undefined ? never : signalCondition(workbench, { ...fastTrack, count: 1 });
  return all([
    test(gate.variable === undefined ? 'true' : `${gate.variable} == ''`, ...gate.caveats),
    ...known,
    require === undefined ? always : criterionCondition(workbench, require, score),
    threshold === undefined ? always : any([criterionCondition(workbench, threshold, score), fast]),
  ]);
}
