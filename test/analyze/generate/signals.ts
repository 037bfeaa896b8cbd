import type { SignalsDocument } from '../../../src/generated/documents.ts';

/** What leads of random agreements do. */
export const signals: SignalsDocument = {
  kind: 'signals',
  signals: {
    'demo-request': { intent: 'high' },
    'contact-request': { intent: 'high' },
    'trial-start': { intent: 'high', properties: ['plan'] },
    'pricing-visit': { intent: 'standard', properties: ['page'] },
    'content-download': { intent: 'standard', properties: ['asset', 'format'] },
    'webinar-attendance': { intent: 'standard', properties: ['asset'] },
    'fair-visit': { intent: 'standard' },
    'calculator-use': { intent: 'standard', consent: 'profiling' },
    'email-click': { intent: 'low', consent: 'email-marketing' },
    'email-open': { intent: 'low', consent: 'email-marketing' },
  },
};

export const signalIds: readonly string[] = Object.keys(signals.signals);

/** Values of event properties that rules ask for. */
export const propertyValues: readonly string[] = ['basic', 'pro', 'guide', 'video', 'case-study'];

/** Properties that events of the signal carry. */
export function propertiesOf(signal: string): readonly string[] {
  return signals.signals[signal]?.properties ?? [];
}
