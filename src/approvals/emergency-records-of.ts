import type { Agreement } from '../model/agreement.ts';
import type { EmergencyRecord } from './emergency-record.ts';

/**
 * The emergency records that a change brings: those of the head that the base does not have. None as long as definitions
 * cannot hold change records; until then nothing passes by the emergency path.
 */
export function emergencyRecordsOf(_base: Agreement, _head: Agreement): readonly EmergencyRecord[] {
  return [];
}
