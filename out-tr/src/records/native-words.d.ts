import type { RecordFinding } from './record-finding.ts';
/** The finding as somebody can follow it who has no source; what the place has said itself stays. */
export declare function inNativeWords(finding: RecordFinding): RecordFinding;
