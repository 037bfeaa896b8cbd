const holidays = [
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-05-01',
    '2026-05-14',
    '2026-05-25',
    '2026-12-25',
    '2026-12-26',
    '2027-01-01',
    '2027-03-26',
    '2027-03-29',
    '2027-05-06',
    '2027-05-17',
    '2027-10-03',
    '2027-12-25',
    '2027-12-26',
];
/** Monday to Friday, nine to five, with sixteen holidays in two years, in a zone with summer time. */
export const openingHours = {
    id: 'office',
    zone: 'Europe/Berlin',
    weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }],
    holidays,
    holidayYears: [2026, 2027],
    exceptions: {},
};
export const benchHours = {
    zone: openingHours.zone,
    opens: 9 * 60,
    closes: 17 * 60,
    holidays: new Set(holidays),
};
