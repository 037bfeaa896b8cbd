import { asOf } from '../leads/bench-lead.js';
/*
 * What an engineer would write who has read bench/agreement and needs nothing but its rows: no normal form, no
 * explanations, one pass over the events, no calls that are not needed; biome.json allows it. Fields, points and days are
 * those of the definitions.
 */
const day = 86_400_000;
const freeMail = new Set(['freemail.example', 'webpost.example', 'mailbox.example']);
const competitors = new Set(['rival-dock.example', 'other-dock.example', 'third-dock.example']);
/** 12 points less a 45th of them a day, and 8 less a 180th; rounded half up. */
const trialPoints = Array.from({ length: 45 }, (_, age) => Math.floor((2 * 12 * (45 - age) + 45) / 90));
const webinarPoints = Array.from({ length: 180 }, (_, age) => Math.floor((2 * 8 * (180 - age) + 180) / 360));
export function handWritten(lead) {
    const objects = lead.objectionFrom !== undefined && lead.objectionFrom <= asOf;
    const recorded = lead.recordedStage ?? 'lead';
    if (objects) {
        return {
            fit: null,
            engagement: null,
            total: null,
            stage: recorded,
            route: routeIn(recorded, lead.values),
        };
    }
    const fit = fitOf(lead.values);
    const { points, demoAt } = engagementOf(lead.events);
    const total = Math.min(fit + points, 100);
    let stage = recorded;
    if (stage === 'lead' && !isBlocked(lead.values) && isReady(lead.values)) {
        if ((total >= 55 && points >= 15) || asOf - demoAt < 3 * day)
            stage = 'mql';
    }
    return { fit, engagement: points, total, stage, route: routeIn(stage, lead.values) };
}
function fitOf(values) {
    const company = Math.min(companyPoints(values), 30);
    const person = Math.min(personPoints(values), 20);
    const place = Math.min(placePoints(values), 15);
    const data = values.domain !== undefined && freeMail.has(values.domain) ? -8 : 0;
    return Math.max(0, Math.min(company + person + place + data, 50));
}
function companyPoints({ employees, industry, sites, revenue, growth, founded, cloud }) {
    let points = 0;
    if (employees !== undefined) {
        if (employees >= 50 && employees <= 500)
            points += 12;
        else if (employees >= 501 && employees <= 2000)
            points += 8;
        else if (employees > 2000)
            points += 4;
        else if (employees < 10)
            points -= 6;
    }
    switch (industry) {
        case 'manufacturing':
        case 'wholesale':
        case 'logistics':
            points += 8;
            break;
        case 'retail':
        case 'food':
        case 'chemicals':
            points += 5;
            break;
        case 'consulting':
        case 'software':
            points -= 4;
            break;
    }
    if (sites !== undefined && sites >= 3)
        points += 3;
    if (revenue !== undefined && revenue >= 20_000_000)
        points += 3;
    if (growth !== undefined && growth >= 100 && growth <= 600)
        points += 2;
    if (founded !== undefined && founded < 1995)
        points += 1;
    if (cloud === true)
        points += 2;
    return points;
}
function personPoints({ seniority, area, position, referred }) {
    let points = 0;
    if (seniority === 'director' || seniority === 'vp' || seniority === 'c-level')
        points += 9;
    else if (seniority === 'manager')
        points += 4;
    if (area === 'logistics' || area === 'supply-chain' || area === 'operations')
        points += 5;
    if (position !== undefined) {
        if (position.includes('digital') ||
            position.includes('transformation') ||
            position.includes('automation')) {
            points += 3;
        }
        if (position.startsWith('head') ||
            position.startsWith('leiter') ||
            position.startsWith('chief') ||
            position.startsWith('vice')) {
            points += 3;
        }
    }
    if (referred === true)
        points += 4;
    return points;
}
function placePoints({ country, tools }) {
    let points = 0;
    switch (country) {
        case 'de':
        case 'at':
        case 'ch':
        case 'li':
            points += 6;
            break;
        case 'nl':
        case 'be':
        case 'lu':
        case 'dk':
            points += 3;
            break;
    }
    if (tools.includes('tms') || tools.includes('wms'))
        points += 4;
    if (tools.includes('sap') && tools.includes('edi'))
        points += 3;
    return points;
}
/** Events come newest first, so the first of a signal is its latest. */
function engagementOf(events) {
    let demoAt = Number.NEGATIVE_INFINITY;
    let contactAt = Number.NEGATIVE_INFINITY;
    let intent = 0;
    let interest = 0;
    let downloads = 0;
    for (const event of events) {
        if (event.from > asOf)
            continue;
        const age = Math.floor((asOf - event.at) / day);
        switch (event.signal) {
            case 'demo-request':
                if (demoAt === Number.NEGATIVE_INFINITY) {
                    demoAt = event.at;
                    if (age < 90)
                        intent += age < 30 ? 30 : age < 60 ? 15 : 8;
                }
                break;
            case 'contact-request':
                if (contactAt === Number.NEGATIVE_INFINITY) {
                    contactAt = event.at;
                    if (age < 60)
                        intent += age < 14 ? 20 : age < 30 ? 13 : 7;
                }
                break;
            case 'pricing-visit':
                if (age < 60)
                    intent += age < 14 ? 8 : age < 30 ? 4 : 2;
                break;
            case 'trial-start':
                if (age < 45)
                    intent += trialPoints[age] ?? 0;
                break;
            case 'calculator-use':
                if (age < 90)
                    intent += 5;
                break;
            case 'content-download': {
                const type = event.properties['type'];
                if (age < 14)
                    downloads++;
                if (type === 'whitepaper' || type === 'guide') {
                    if (age < 180)
                        interest += age < 60 ? 4 : age < 120 ? 2 : 1;
                }
                else if (type === 'case-study' && age < 90)
                    interest += age < 30 ? 6 : 3;
                break;
            }
            case 'webinar-attendance':
                if (age < 180)
                    interest += webinarPoints[age] ?? 0;
                break;
            case 'newsletter-click':
                if (age < 30)
                    interest += 1;
                break;
        }
    }
    if (downloads >= 3)
        interest += 6;
    return { points: Math.min(Math.min(intent, 40) + Math.min(interest, 25), 60), demoAt };
}
function isBlocked({ country, customer, domain, position }) {
    return (country === 'kp' ||
        customer === true ||
        (domain !== undefined && competitors.has(domain)) ||
        (position !== undefined && (position.includes('student') || position.includes('praktikant'))));
}
/** The fields that block are known, and a trainee hands nothing over. */
function isReady({ country, industry, seniority }) {
    return country !== undefined && industry !== undefined && seniority !== 'trainee';
}
function routeIn(stage, values) {
    return stage === 'mql' || stage === 'sal' ? routeOf(values) : null;
}
function routeOf({ employees, revenue, sites, referred, country, industry, postal, language, tools, }) {
    const isLarge = (employees !== undefined && employees > 2000 ? 1 : 0) +
        (revenue !== undefined && revenue >= 100_000_000 ? 1 : 0) +
        (sites !== undefined && sites >= 10 ? 1 : 0) >=
        2;
    if (isLarge)
        return 'large';
    if (referred === true)
        return 'referred';
    if (country === 'de') {
        if (industry === 'logistics')
            return 'logistics';
        if (employees !== undefined && employees >= 251 && employees <= 1000)
            return 'upper-mid';
        const first = postal === undefined ? '' : postal.charAt(0);
        if (first === '0' || first === '1' || first === '2' || first === '3')
            return 'north';
        if (first === '4' || first === '5')
            return 'west';
        if (first === '6' || first === '7' || first === '8' || first === '9')
            return 'south';
    }
    if (country === 'fr' || language === 'fr')
        return 'french';
    if (country === 'at' || country === 'ch' || country === 'li')
        return 'alpine';
    if (country === 'nl' || country === 'be' || country === 'lu')
        return 'benelux';
    if (country === 'dk' || country === 'fi' || country === 'no' || country === 'se')
        return 'nordic';
    const hasSystem = tools.includes('sap') || tools.includes('dynamics');
    return hasSystem && !tools.includes('spreadsheets') ? 'systems' : null;
}
