import type { Checks } from '../model/checks.ts';
import type { Invocation } from './command.ts';
/** The levels that the agreement of the folder sets; none where there is no agreement, for codes exist without one. */
export declare function configuredLevels({ io, folder }: Invocation): Checks['levels'];
