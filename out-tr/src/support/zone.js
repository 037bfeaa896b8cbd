/** Is this the name of an IANA time zone, in its own spelling? */
export function isZone(name) {
    return name === 'UTC' || listedZones().has(name) || isAlias(name);
}
/** The zone's offset from UTC in milliseconds at an instant, asked afresh each time; a RangeError for an unknown zone. */
export function offsetReader(zone) {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    return (instant) => offsetIn(format.format(instant));
}
let listed;
/** The list is a tenth of the price of the first Intl.DateTimeFormat of a process, but lacks aliases. */
function listedZones() {
    listed ??= new Set(Intl.supportedValuesOf('timeZone'));
    return listed;
}
/** Names such as `Europe/Kyiv` or `US/Eastern`; Intl itself would also take `europe/berlin`. */
function isAlias(name) {
    if (!/^[A-Z]/.test(name))
        return false;
    try {
        const resolved = new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone;
        return resolved === name || resolved.toLowerCase() !== name.toLowerCase();
    }
    catch {
        return false;
    }
}
/** Reads the end of `11/20/2026, GMT+01:00`; plain `GMT` is no offset, seconds occur before zones were standardised. */
function offsetIn(text) {
    const match = /GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(text);
    if (match === null)
        throw new Error(`no offset in ${text}`);
    const [, sign, hours = '0', minutes = '0', seconds = '0'] = match;
    const size = (Number(hours) * 60 + Number(minutes)) * 60_000 + Number(seconds) * 1000;
    return sign === '-' ? -size : size;
}
