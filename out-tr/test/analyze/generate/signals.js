/** What leads of every random agreement can do. */
const signals = {
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
export const signalIds = Object.keys(signals.signals);
/** So many signals and more: beside those of every agreement numbered ones, of which nothing special is known. */
export function signalsOf(count) {
    const more = Array.from({ length: Math.max(0, count - signalIds.length) }, (_, index) => [`signal-${index + 1}`, { intent: 'standard' }]);
    return { ...signals, signals: { ...signals.signals, ...Object.fromEntries(more) } };
}
/** Values of event properties that rules ask for. */
export const propertyValues = ['basic', 'pro', 'guide', 'video', 'case-study'];
/** Properties that events of the signal carry. */
export function propertiesOf(signal) {
    return signals.signals[signal]?.properties ?? [];
}
