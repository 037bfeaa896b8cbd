/** What invented leads are made of; several values stand more than once, because they are more frequent. */
export const industries = [
    'manufacturing',
    'manufacturing',
    'wholesale',
    'logistics',
    'logistics',
    'retail',
    'food',
    'chemicals',
    'consulting',
    'software',
];
export const countries = [
    'de',
    'de',
    'de',
    'de',
    'de',
    'de',
    'at',
    'ch',
    'li',
    'nl',
    'be',
    'lu',
    'dk',
    'fi',
    'fr',
    'fr',
    'gb',
    'gb',
    'no',
    'se',
    'kp',
];
export const seniorities = [
    'c-level',
    'vp',
    'director',
    'manager',
    'manager',
    'specialist',
    'trainee',
];
export const areas = [
    'logistics',
    'supply-chain',
    'operations',
    'it',
    'purchasing',
    'finance',
    'personnel',
    'other',
];
export const languages = ['de', 'de', 'en', 'fr', 'nl'];
export const ranks = [
    'head of',
    'leiter',
    'chief of',
    'vice president',
    'manager',
    'senior manager',
    'specialist for',
    'coordinator',
    'assistant',
    'student',
    'praktikant',
    'consultant',
];
export const subjects = [
    'logistics',
    'digital operations',
    'transformation',
    'warehouse automation',
    'purchasing',
    'finance',
    'supply chain',
    'production',
    'it',
    'sales',
    'fleet',
    'quality',
];
export const places = ['', ' north', ' south', ' group'];
export const freeMail = ['freemail.example', 'webpost.example', 'mailbox.example'];
export const competitors = ['rival-dock.example', 'other-dock.example', 'third-dock.example'];
/** Sorted, as sets are. */
export const tools = ['dynamics', 'edi', 'sap', 'spreadsheets', 'tms', 'wms'];
export const signals = [
    'demo-request',
    'contact-request',
    'pricing-visit',
    'pricing-visit',
    'pricing-visit',
    'trial-start',
    'calculator-use',
    'content-download',
    'content-download',
    'content-download',
    'webinar-attendance',
    'newsletter-click',
    'newsletter-click',
    'fair-visit',
];
export const downloads = ['whitepaper', 'guide', 'case-study', 'price-list'];
export const recordedStages = ['mql', 'mql', 'sal', 'customer', 'recycled', 'disqualified'];
