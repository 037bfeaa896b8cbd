import type { Lines } from '../../support/script-lines.ts';
import type { ProgramAgreement } from './program-agreement.ts';

/** Does recycling a lead hide its events? */
export function hasReset({ lifecycle }: ProgramAgreement): boolean {
  return lifecycle.cycles.scoreReset !== 'none';
}

/** Events at or before the newest recycle known at asOf are not selected (semantics §4). */
export function emitReset(agreement: ProgramAgreement): Lines {
  if (!hasReset(agreement)) return [];
  return [
    'const recycledAt = record.recycledAt;',
    'const resetAt = recycledAt !== undefined && recycledAt <= asOf ? recycledAt : -Infinity;',
  ];
}
