import type { AttributionTerms } from '../../evaluate/attribution/attribution-terms.ts';
import type { QueryOptions } from '../statement.ts';

/** One attribution model on its way to relations: every step is a relation of its own, made from those before. */
export interface AttributionStep extends QueryOptions {
  readonly id: string;
  readonly terms: AttributionTerms;
}

/** What is made on the way; relations of one attribution never meet those of another. */
export type StepRelation =
  | 'anchored_path'
  | 'fit_touch'
  | 'duplicate_touch'
  | 'path_touch'
  | 'path_role'
  | 'path_credit'
  | 'uncredited_path';

/** Ids have no underscore, so no two attributions share a name. */
export function stepModel({ id }: Pick<AttributionStep, 'id'>, relation: StepRelation): string {
  return `${relation}__${id.replaceAll('-', '_')}`;
}

/** The relation as statements name it. */
export function stepName(step: AttributionStep, relation: StepRelation): string {
  return step.dialect.name(stepModel(step, relation));
}
