/** The forecast that is held to: its category, its day, whose it is (semantics §10). */
export function linkForecastAccuracy(written) {
    const day = 'businessDay' in written
        ? { count: 'business', n: written.businessDay }
        : { count: 'calendar', n: written.calendarDay };
    return { of: 'forecast-accuracy', category: written.category, day, unit: written.unit };
}
