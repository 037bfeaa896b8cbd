// Written by leadpact build from the definitions. Do not edit.
/** *\/ </script> "quoted" 'single' `${x}` \ \u202e line break ; -- ü */
export const agreement = {
    "id": "fixture",
    "title": {
        "en": "*/ </script> \"quoted\" 'single' `${x}` \\ \u2028 \u202e line\nbreak ; -- ü",
        "de": "*/ </script> \"quoted\" 'single' `${x}` \\ \u2028 \u202e line\nbreak ; -- ü",
    },
    "version": "draft",
    "zone": "Europe/Berlin",
    "currency": "EUR",
};
/** Fields of a lead, with the words for their values. */
export const fields = [
    {
        "id": "annual-revenue",
        "title": {
            "en": "annual-revenue",
            "de": "annual-revenue (de)",
        },
        "type": "decimal",
    },
    {
        "id": "company",
        "title": {
            "en": "company",
            "de": "company (de)",
        },
        "type": "text",
    },
    {
        "id": "contract-end",
        "title": {
            "en": "contract-end",
            "de": "contract-end (de)",
        },
        "type": "date",
    },
    {
        "id": "country",
        "title": {
            "en": "*/ </script> \"quoted\" 'single' `${x}` \\ \u2028 \u202e line\nbreak ; -- ü",
        },
        "type": "enum",
        "values": [
            {
                "value": "DE",
                "title": {
                    "en": "The de",
                },
            },
            {
                "value": "AT",
                "title": {
                    "en": "The at",
                },
            },
            {
                "value": "CH",
                "title": {
                    "en": "The ch",
                },
            },
            {
                "value": "FR",
                "title": {
                    "en": "The fr",
                },
            },
            {
                "value": "RU",
                "title": {
                    "en": "The ru",
                },
            },
        ],
    },
    {
        "id": "domain",
        "title": {
            "en": "domain",
            "de": "domain (de)",
        },
        "type": "text",
    },
    {
        "id": "employees",
        "title": {
            "en": "employees",
            "de": "employees (de)",
        },
        "type": "integer",
    },
    {
        "id": "job-title",
        "title": {
            "en": "job-title",
            "de": "job-title (de)",
        },
        "type": "text",
    },
    {
        "id": "lead-source",
        "title": {
            "en": "lead-source",
            "de": "lead-source (de)",
        },
        "type": "enum",
        "values": [
            {
                "value": "webinar",
                "title": {
                    "en": "The webinar",
                },
            },
            {
                "value": "web search",
                "title": {
                    "en": "The web search",
                },
            },
            {
                "value": "referral",
                "title": {
                    "en": "The referral",
                },
            },
        ],
    },
    {
        "id": "partner",
        "title": {
            "en": "partner",
            "de": "partner (de)",
        },
        "type": "boolean",
    },
    {
        "id": "seniority",
        "title": {
            "en": "seniority",
            "de": "seniority (de)",
        },
        "type": "enum",
        "values": [
            {
                "value": "staff",
                "title": {
                    "en": "The staff",
                },
            },
            {
                "value": "manager",
                "title": {
                    "en": "The manager",
                },
            },
            {
                "value": "director",
                "title": {
                    "en": "The director",
                },
            },
            {
                "value": "vp",
                "title": {
                    "en": "The vp",
                },
            },
            {
                "value": "c-level",
                "title": {
                    "en": "The c-level",
                },
            },
        ],
    },
    {
        "id": "tools",
        "title": {
            "en": "tools",
            "de": "tools (de)",
        },
        "type": "set",
        "values": [
            {
                "value": "crm",
                "title": {
                    "en": "The crm",
                },
            },
            {
                "value": "map",
                "title": {
                    "en": "The map",
                },
            },
            {
                "value": "o'neil & \"co\"",
                "title": {
                    "en": "The o'neil & \"co\"",
                },
            },
        ],
    },
    {
        "id": "hostile",
        "title": {
            "en": "*/ </script> \"quoted\" 'single' `${x}` \\ \u2028 \u202e line\nbreak ; -- ü",
        },
        "type": "enum",
        "values": [
            {
                "value": "__proto__",
                "title": {
                    "en": "__proto__",
                },
            },
            {
                "value": "*/ </script> \"quoted\" 'single' `${x}` \\ \u2028 \u202e line\nbreak ; -- ü",
                "title": {
                    "en": "*/ </script> \"quoted\" 'single' `${x}` \\ \u2028 \u202e line\nbreak ; -- ü",
                },
            },
        ],
    },
];
/** Grades, best first; U when too little is known. */
export const grades = [
    {
        "id": "A",
        "title": {
            "en": "A",
        },
    },
    {
        "id": "B",
        "title": {
            "en": "B",
        },
    },
    {
        "id": "C",
        "title": {
            "en": "C",
        },
    },
    {
        "id": "D",
        "title": {
            "en": "D",
        },
    },
    {
        "id": "U",
        "title": {
            "en": "U",
        },
    },
];
/** Engagement bands, best first. */
export const bands = [
    {
        "id": "1",
        "title": {
            "en": "1",
        },
    },
    {
        "id": "2",
        "title": {
            "en": "2",
        },
    },
    {
        "id": "3",
        "title": {
            "en": "3",
        },
    },
];
/** Outcomes, worst first. */
export const outcomes = [
    {
        "id": "watch",
        "title": {
            "en": "watch",
            "de": "watch",
        },
    },
    {
        "id": "nurture",
        "title": {
            "en": "nurture",
            "de": "nurture",
        },
    },
    {
        "id": "mql",
        "title": {
            "en": "mql",
            "de": "mql",
        },
    },
    {
        "id": "fast-track",
        "title": {
            "en": "fast-track",
            "de": "fast-track",
        },
    },
    {
        "id": "objection",
        "title": {
            "en": "Objection",
            "de": "Widerspruch",
        },
    },
];
/** Stages by rank. */
export const stages = [
    {
        "id": "lead",
        "title": {
            "en": "lead",
            "de": "lead (de)",
        },
        "rank": 10,
        "category": "open",
        "owner": "joint",
    },
    {
        "id": "mql",
        "title": {
            "en": "mql",
            "de": "mql (de)",
        },
        "rank": 20,
        "category": "open",
        "owner": "joint",
    },
    {
        "id": "sal",
        "title": {
            "en": "sal",
            "de": "sal (de)",
        },
        "rank": 30,
        "category": "open",
        "owner": "joint",
    },
    {
        "id": "sql",
        "title": {
            "en": "sql",
            "de": "sql (de)",
        },
        "rank": 40,
        "category": "open",
        "owner": "joint",
    },
    {
        "id": "won",
        "title": {
            "en": "won",
            "de": "won (de)",
        },
        "rank": 50,
        "category": "won",
        "owner": "joint",
    },
    {
        "id": "nurture",
        "title": {
            "en": "nurture",
            "de": "nurture (de)",
        },
        "rank": 60,
        "category": "parked",
        "owner": "joint",
    },
];
/** Gates in list order. */
export const gates = [
    {
        "id": "objection",
        "title": {
            "en": "Objection",
        },
    },
    {
        "id": "embargo",
        "title": {
            "en": "Embargo",
        },
    },
    {
        "id": "competitor",
        "title": {
            "en": "Competitor",
        },
    },
    {
        "id": "unsubscribed",
        "title": {
            "en": "Consent withdrawn",
        },
    },
];
/** Reasons for rejecting, recycling, disqualifying or losing a lead. */
export const reasons = [
    {
        "id": "bad-data",
        "title": {
            "en": "bad-data",
            "de": "bad-data (de)",
        },
        "class": "return",
        "fault": "marketing",
        "usedAt": [
            "handoff",
        ],
        "requires": [],
    },
    {
        "id": "competitor",
        "title": {
            "en": "competitor",
            "de": "competitor (de)",
        },
        "class": "disqualify",
        "fault": "marketing",
        "usedAt": [
            "handoff",
            "work",
        ],
        "requires": [
            "note",
        ],
    },
    {
        "id": "embargoed",
        "title": {
            "en": "embargoed",
            "de": "embargoed (de)",
        },
        "class": "disqualify",
        "fault": "none",
        "usedAt": [
            "handoff",
            "work",
        ],
        "requires": [],
    },
    {
        "id": "next-year",
        "title": {
            "en": "next-year",
            "de": "next-year (de)",
        },
        "class": "recycle",
        "fault": "none",
        "usedAt": [
            "work",
        ],
        "requires": [
            "date",
        ],
    },
    {
        "id": "price",
        "title": {
            "en": "price",
            "de": "price (de)",
        },
        "class": "lost",
        "fault": "none",
        "usedAt": [
            "opportunity",
        ],
        "requires": [],
    },
    {
        "id": "timing",
        "title": {
            "en": "timing",
            "de": "timing (de)",
        },
        "class": "recycle",
        "fault": "none",
        "usedAt": [
            "work",
        ],
        "requires": [],
    },
];
/** What a lead can do, with the properties of the event. */
export const signals = [
    {
        "id": "content-download",
        "title": {
            "en": "content-download",
            "de": "content-download (de)",
        },
        "intent": "standard",
        "properties": [
            "asset",
        ],
    },
    {
        "id": "demo-request",
        "title": {
            "en": "demo-request",
            "de": "demo-request (de)",
        },
        "intent": "high",
        "properties": [],
    },
    {
        "id": "email-click",
        "title": {
            "en": "email-click",
            "de": "email-click (de)",
        },
        "intent": "low",
        "properties": [],
    },
    {
        "id": "pricing-page-visit",
        "title": {
            "en": "pricing-page-visit",
            "de": "pricing-page-visit (de)",
        },
        "intent": "high",
        "properties": [
            "asset",
        ],
    },
    {
        "id": "webinar",
        "title": {
            "en": "webinar",
            "de": "webinar (de)",
        },
        "intent": "standard",
        "properties": [],
    },
];
/** Campaigns in the common calendar. */
export const campaigns = [
    {
        "id": "winter-webinar",
        "title": {
            "en": "Winter webinar",
            "de": "Winter webinar (de)",
        },
    },
];
/** Ways on which leads find us. */
export const channels = [
    {
        "id": "website",
        "title": {
            "en": "website",
            "de": "website (de)",
        },
    },
];
/** Routing rules; the first match wins. */
export const routes = [
    {
        "id": "french",
        "title": {
            "en": "Route french",
        },
    },
    {
        "id": "named",
        "title": {
            "en": "Route named",
        },
    },
    {
        "id": "dach",
        "title": {
            "en": "Route dach",
        },
    },
    {
        "id": "rest",
        "title": {
            "en": "Route rest",
        },
    },
];
/** Queues. */
export const queues = [
    {
        "id": "operations",
        "title": {
            "en": "Operations",
        },
    },
    {
        "id": "review-dach",
        "title": {
            "en": "Review DACH",
        },
    },
];
/** Pools that share leads by turns. */
export const pools = [
    {
        "id": "dach",
        "title": {
            "en": "DACH pool",
        },
    },
];
/** Promises with a clock, and the time they allow. */
export const slas = [
    {
        "id": "first-contact",
        "title": {
            "en": "First contact",
            "de": "First contact (de)",
        },
        "side": "sales",
        "within": {
            "amount": 4,
            "unit": "businessHours",
        },
    },
];
/** Territories and who works them. */
export const territories = [
    {
        "id": "dach",
        "title": {
            "en": "dach",
            "de": "dach (de)",
        },
    },
];
/** Tiers of target accounts. */
export const tiers = [
    {
        "id": "tier-1",
        "title": {
            "en": "Tier 1",
            "de": "Tier 1 (de)",
        },
    },
];
/** Target accounts. */
export const accounts = [
    {
        "id": "nordwerk",
        "title": {
            "en": "Nordwerk",
        },
    },
];
/** Promises about touches. */
export const touchPolicies = [
    {
        "id": "six-touches",
        "title": {
            "en": "Six touches",
            "de": "Six touches (de)",
        },
    },
];
/** Promises about periods. */
export const commitments = [
    {
        "id": "mql-volume",
        "title": {
            "en": "MQL volume",
            "de": "MQL volume (de)",
        },
    },
];
/** Figures that both departments share. */
export const metrics = [
    {
        "id": "acceptance",
        "title": {
            "en": "Acceptance",
            "de": "Acceptance (de)",
        },
    },
];
/** Revenue plans. */
export const plans = [
    {
        "id": "revenue",
        "title": {
            "en": "revenue",
            "de": "revenue (de)",
        },
    },
];
/** Checklists. */
export const qualifications = [
    {
        "id": "bant",
        "title": {
            "en": "BANT",
            "de": "BANT (de)",
        },
    },
];
/** Purposes of consent. */
export const consentPurposes = [
    {
        "id": "email-marketing",
        "title": {
            "en": "E-mail marketing",
            "de": "E-mail marketing (de)",
        },
    },
];
/** Roles. */
export const roles = [
    {
        "id": "marketing-ops",
        "title": {
            "en": "marketing-ops",
            "de": "marketing-ops (de)",
        },
    },
    {
        "id": "sales-manager",
        "title": {
            "en": "sales-manager",
            "de": "sales-manager (de)",
        },
    },
    {
        "id": "sales-ops",
        "title": {
            "en": "sales-ops",
            "de": "sales-ops (de)",
        },
    },
];
/** Teams. */
export const teams = [
    {
        "id": "inside-sales",
        "title": {
            "en": "inside-sales",
            "de": "inside-sales (de)",
        },
    },
];
/** Members under their pseudonyms. */
export const members = [
    {
        "id": "m-101",
        "title": {
            "en": "m-101",
        },
        "team": "inside-sales",
    },
    {
        "id": "m-102",
        "title": {
            "en": "m-102",
        },
        "team": "inside-sales",
    },
];
