/** The last part has at least two signs, which tells `gmail.com` from `B.V.` */
const hosts = /[\p{L}\p{Nd}-]+(?:\.[\p{L}\p{Nd}-]+)*\.\p{L}[\p{L}\p{Nd}-]+/gu;
const reserved = /(?:^|\.)(?:example|test|invalid|localhost|example\.(?:com|net|org))$/;
/**
 * Whether a text of the agreement may stand in sample data: it holds no domain that somebody may own (RFC 2606 reserves
 * the others) and not enough digits for a number that somebody may answer.
 */
export function isFictional(text) {
    const named = text.toLowerCase().match(hosts) ?? [];
    return named.every((host) => reserved.test(host)) && (text.match(/\p{Nd}/gu) ?? []).length < 7;
}
