/** What invented leads are made of; several values stand more than once, because they are more frequent. */
export declare const industries: readonly ['manufacturing', 'manufacturing', 'wholesale', 'logistics', 'logistics', 'retail', 'food', 'chemicals', 'consulting', 'software'];
export declare const countries: readonly ['de', 'de', 'de', 'de', 'de', 'de', 'at', 'ch', 'li', 'nl', 'be', 'lu', 'dk', 'fi', 'fr', 'fr', 'gb', 'gb', 'no', 'se', 'kp'];
export declare const seniorities: readonly ['c-level', 'vp', 'director', 'manager', 'manager', 'specialist', 'trainee'];
export declare const areas: readonly ['logistics', 'supply-chain', 'operations', 'it', 'purchasing', 'finance', 'personnel', 'other'];
export declare const languages: readonly ['de', 'de', 'en', 'fr', 'nl'];
export declare const ranks: readonly ['head of', 'leiter', 'chief of', 'vice president', 'manager', 'senior manager', 'specialist for', 'coordinator', 'assistant', 'student', 'praktikant', 'consultant'];
export declare const subjects: readonly ['logistics', 'digital operations', 'transformation', 'warehouse automation', 'purchasing', 'finance', 'supply chain', 'production', 'it', 'sales', 'fleet', 'quality'];
export declare const places: readonly ['', ' north', ' south', ' group'];
export declare const freeMail: readonly ['freemail.example', 'webpost.example', 'mailbox.example'];
export declare const competitors: readonly ['rival-dock.example', 'other-dock.example', 'third-dock.example'];
/** Sorted, as sets are. */
export declare const tools: readonly ['dynamics', 'edi', 'sap', 'spreadsheets', 'tms', 'wms'];
export declare const signals: readonly ['demo-request', 'contact-request', 'pricing-visit', 'pricing-visit', 'pricing-visit', 'trial-start', 'calculator-use', 'content-download', 'content-download', 'content-download', 'webinar-attendance', 'newsletter-click', 'newsletter-click', 'fair-visit'];
export declare const downloads: readonly ['whitepaper', 'guide', 'case-study', 'price-list'];
export declare const recordedStages: readonly ['mql', 'mql', 'sal', 'customer', 'recycled', 'disqualified'];
