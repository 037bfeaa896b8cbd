import { capitalized } from '../../../support/capitalized.ts';
import type { ClockStep } from './clock-fields.ts';

/** `75`, `Due`: what the elements of a step have in common; names of elements know no hyphen. */
export function stepName({ word }: Pick<ClockStep, 'word'>): string {
  return capitalized(word.replaceAll('-', '_'));
}
