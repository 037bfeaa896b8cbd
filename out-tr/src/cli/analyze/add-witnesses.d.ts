import type { Statement } from '../../analyze/questions/statement.ts';
import type { SoundAgreement } from '../agreement-check.ts';
import type { Io } from '../io.ts';
/** Makes tests of the leads behind these statements, and says which. */
export declare function addWitnesses(io: Io, sound: SoundAgreement, told: readonly Statement[]): string;
