/** The calendars of a file by id. */
export function openingHoursOf(file) {
    return Object.fromEntries(Object.entries(file.calendars).map(([id, calendar]) => [id, hoursOf(id, calendar)]));
}
function hoursOf(id, calendar) {
    const exceptions = (calendar.exceptions ?? []).map(({ date, open }) => [date, open]);
    return {
        id,
        zone: calendar.zone,
        weekly: calendar.weekly,
        holidays: calendar.holidays ?? [],
        exceptions: Object.fromEntries(exceptions),
        ...(calendar.holidayYears && { holidayYears: calendar.holidayYears }),
    };
}
