import type { Question } from '../question.ts';
/**
 * The next thing a lead does never moves it back: events of welcome signals give no fewer points the more there are, and
 * neither more points nor a signal test that begins to hold leads to an earlier stage. Sufficient, not necessary.
 */
export declare const engagementLowersStage: Question;
