import { apiNames } from '../api-name.ts';
import type { Workbench } from '../workbench.ts';

/** API names of the flows. */
export interface FlowNames {
  /** Keeps the state of a promise on the lead. */
  readonly slaState: (sla: string) => string;
  /** Warns, notices the breach and escalates. */
  readonly slaSteps: (sla: string) => string;
  /** Moves a lead that may enter the stage. */
  readonly entry: (stage: string) => string;
  readonly disposition: string;
  readonly stageEntered: string;
  readonly wakeUp: string;
  readonly sweep: string;
}

export function flowNames({ configuration }: Pick<Workbench, 'configuration'>): FlowNames {
  const names = apiNames(configuration.prefix);
  return {
    slaState: (sla) => names.of(`sla-state/${sla}`, ['sla', sla, 'state']),
    slaSteps: (sla) => names.of(`sla-steps/${sla}`, ['sla', sla, 'steps']),
    entry: (stage) => names.of(`entry/${stage}`, ['lead', 'enter', stage]),
    stageEntered: names.of('stage-entered', ['lead', 'stage-entered']),
    disposition: names.of('disposition', ['lead', 'disposition']),
    wakeUp: names.of('wake-up', ['lead', 'wake-up']),
    sweep: names.of('sweep', ['lead', 'sweep']),
  };
}
