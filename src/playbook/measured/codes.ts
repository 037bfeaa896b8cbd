import type { CodePage } from '../../diagnostics/code-page.ts';
import { changedMeasurement } from './codes/changed.ts';
import { unknownId } from './codes/unknown-id.ts';

/** Every code that a finding about a given measurement can carry. */
export const measurementCodes: readonly CodePage[] = [changedMeasurement, unknownId];
