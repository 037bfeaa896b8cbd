import type { MeetingDay } from '../../support/meeting-day.ts';
import type { Rhythm } from '../../support/rhythm.ts';
import type { ToolLanguage } from './language.ts';
/** `every 2 weeks`, `alle 2 Wochen`. */
export declare function rhythmWords({ amount, unit }: Rhythm, language: ToolLanguage): string;
/** `Tuesday`, `first Tuesday of the month`, `erster Dienstag des Monats`. */
export declare function meetingDayWords({ weekday, ordinal }: MeetingDay, unit: Rhythm['unit'], language: ToolLanguage): string;
