import type { Model } from '../models/model.ts';
import type { AttributionStep } from './attribution-step.ts';
import { duplicateTouch } from './duplicate-touch.ts';
import { anchoredPath, fitTouch } from './fit-touch.ts';
import { pathCredit } from './path-credit.ts';
import { pathRole } from './path-role.ts';
import { pathTouch } from './path-touch.ts';
import { uncreditedPath } from './uncredited-path.ts';

/** The relations of one attribution up to its credits, over `touch`, `path_opportunity` and `path_contact`. */
export function attributionSteps(step: AttributionStep): readonly Model[] {
  return [
    anchoredPath(step),
    fitTouch(step),
    ...(step.terms.dedupeMinutes === 0 ? [] : [duplicateTouch(step)]),
    pathTouch(step),
    pathRole(step),
    pathCredit(step),
    uncreditedPath(step),
  ];
}
