import { isAdjustable } from '../checks/known-code.ts';
import type { Checks, Level, LevelSetting } from '../model/checks.ts';
import type { FindingCode } from './finding-codes.ts';
import { knownCodes } from './known-codes.ts';

/** A finding code with the weight it has in an agreement. */
export interface WeighedCode extends FindingCode {
  readonly level: Level;
  /** Where the agreement sets a level. */
  readonly setting?: LevelSetting;
}

export function weighed(code: FindingCode, levels: Checks['levels']): WeighedCode {
  const setting = isAdjustable(code.code, knownCodes()) ? levels[code.code] : undefined;
  return { ...code, level: setting?.level ?? code.severity, ...(setting && { setting }) };
}

/** `off (usually warning)`; the level alone where it is the usual one. */
export function levelWords({ level, severity }: WeighedCode): string {
  return level === severity ? level : `${level} (usually ${severity})`;
}
