import type { Checks, Level, LevelSetting } from '../model/checks.ts';
import type { FindingCode } from './finding-codes.ts';
/** A finding code with the weight it has in an agreement. */
export interface WeighedCode extends FindingCode {
    readonly level: Level;
    /** Where the agreement sets a level. */
    readonly setting?: LevelSetting;
}
export declare function weighed(code: FindingCode, levels: Checks['levels']): WeighedCode;
/** `off (usually warning)`; the level alone where it is the usual one. */
export declare function levelWords({ level, severity }: WeighedCode): string;
