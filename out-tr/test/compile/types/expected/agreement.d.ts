export type Language = "en" | "de";
/** *\/ </script> "quoted" 'single' `${x}` \ \u202e line break ; -- ü */
export declare const agreement: {
    readonly id: "fixture";
    readonly title: {
        readonly en: "*/ </script> \"quoted\" 'single' `${x}` \\ \u2028 ‮ line\nbreak ; -- ü";
        readonly de: "*/ </script> \"quoted\" 'single' `${x}` \\ \u2028 ‮ line\nbreak ; -- ü";
    };
    readonly version: "draft";
    readonly zone: "Europe/Berlin";
    readonly currency: "EUR";
};
export type FieldId = "annual-revenue" | "company" | "contract-end" | "country" | "domain" | "employees" | "job-title" | "lead-source" | "partner" | "seniority" | "tools" | "hostile";
/** Fields of a lead, with the words for their values. */
export declare const fields: readonly [{
    readonly id: "annual-revenue";
    readonly title: {
        readonly en: "annual-revenue";
        readonly de: "annual-revenue (de)";
    };
    readonly type: "decimal";
}, {
    readonly id: "company";
    readonly title: {
        readonly en: "company";
        readonly de: "company (de)";
    };
    readonly type: "text";
}, {
    readonly id: "contract-end";
    readonly title: {
        readonly en: "contract-end";
        readonly de: "contract-end (de)";
    };
    readonly type: "date";
}, {
    readonly id: "country";
    readonly title: {
        readonly en: "*/ </script> \"quoted\" 'single' `${x}` \\ \u2028 ‮ line\nbreak ; -- ü";
    };
    readonly type: "enum";
    readonly values: readonly [{
        readonly value: "DE";
        readonly title: {
            readonly en: "The de";
        };
    }, {
        readonly value: "AT";
        readonly title: {
            readonly en: "The at";
        };
    }, {
        readonly value: "CH";
        readonly title: {
            readonly en: "The ch";
        };
    }, {
        readonly value: "FR";
        readonly title: {
            readonly en: "The fr";
        };
    }, {
        readonly value: "RU";
        readonly title: {
            readonly en: "The ru";
        };
    }];
}, {
    readonly id: "domain";
    readonly title: {
        readonly en: "domain";
        readonly de: "domain (de)";
    };
    readonly type: "text";
}, {
    readonly id: "employees";
    readonly title: {
        readonly en: "employees";
        readonly de: "employees (de)";
    };
    readonly type: "integer";
}, {
    readonly id: "job-title";
    readonly title: {
        readonly en: "job-title";
        readonly de: "job-title (de)";
    };
    readonly type: "text";
}, {
    readonly id: "lead-source";
    readonly title: {
        readonly en: "lead-source";
        readonly de: "lead-source (de)";
    };
    readonly type: "enum";
    readonly values: readonly [{
        readonly value: "webinar";
        readonly title: {
            readonly en: "The webinar";
        };
    }, {
        readonly value: "web search";
        readonly title: {
            readonly en: "The web search";
        };
    }, {
        readonly value: "referral";
        readonly title: {
            readonly en: "The referral";
        };
    }];
}, {
    readonly id: "partner";
    readonly title: {
        readonly en: "partner";
        readonly de: "partner (de)";
    };
    readonly type: "boolean";
}, {
    readonly id: "seniority";
    readonly title: {
        readonly en: "seniority";
        readonly de: "seniority (de)";
    };
    readonly type: "enum";
    readonly values: readonly [{
        readonly value: "staff";
        readonly title: {
            readonly en: "The staff";
        };
    }, {
        readonly value: "manager";
        readonly title: {
            readonly en: "The manager";
        };
    }, {
        readonly value: "director";
        readonly title: {
            readonly en: "The director";
        };
    }, {
        readonly value: "vp";
        readonly title: {
            readonly en: "The vp";
        };
    }, {
        readonly value: "c-level";
        readonly title: {
            readonly en: "The c-level";
        };
    }];
}, {
    readonly id: "tools";
    readonly title: {
        readonly en: "tools";
        readonly de: "tools (de)";
    };
    readonly type: "set";
    readonly values: readonly [{
        readonly value: "crm";
        readonly title: {
            readonly en: "The crm";
        };
    }, {
        readonly value: "map";
        readonly title: {
            readonly en: "The map";
        };
    }, {
        readonly value: "o'neil & \"co\"";
        readonly title: {
            readonly en: "The o'neil & \"co\"";
        };
    }];
}, {
    readonly id: "hostile";
    readonly title: {
        readonly en: "*/ </script> \"quoted\" 'single' `${x}` \\ \u2028 ‮ line\nbreak ; -- ü";
    };
    readonly type: "enum";
    readonly values: readonly [{
        readonly value: "__proto__";
        readonly title: {
            readonly en: "__proto__";
        };
    }, {
        readonly value: "*/ </script> \"quoted\" 'single' `${x}` \\ \u2028 ‮ line\nbreak ; -- ü";
        readonly title: {
            readonly en: "*/ </script> \"quoted\" 'single' `${x}` \\ \u2028 ‮ line\nbreak ; -- ü";
        };
    }];
}];
/** A lead as the agreement sees it. What is unknown is absent. */
export interface Lead {
    /** annual-revenue, at least 0 */
    readonly "annual-revenue"?: number;
    /** company */
    readonly "company": string;
    /** contract-end, YYYY-MM-DD */
    readonly "contract-end"?: string;
    /** *\/ </script> "quoted" 'single' `${x}` \ \u202e line break ; -- ü */
    readonly "country"?: "DE" | "AT" | "CH" | "FR" | "RU";
    /** domain */
    readonly "domain"?: string;
    /** employees, at least 0, at most 1000000, in people */
    readonly "employees"?: number;
    /** job-title */
    readonly "job-title"?: string;
    /** lead-source */
    readonly "lead-source"?: "webinar" | "web search" | "referral";
    /** partner */
    readonly "partner"?: boolean;
    /** seniority */
    readonly "seniority"?: "staff" | "manager" | "director" | "vp" | "c-level";
    /** tools */
    readonly "tools"?: readonly ("crm" | "map" | "o'neil & \"co\"")[];
    /** *\/ </script> "quoted" 'single' `${x}` \ \u202e line break ; -- ü */
    readonly "hostile"?: "__proto__" | "*/ </script> \"quoted\" 'single' `${x}` \\ \u2028 \u202e line\nbreak ; -- ü";
}
export type ScoringId = "lead-score";
export type Grade = "A" | "B" | "C" | "D" | "U";
/** Grades, best first; U when too little is known. */
export declare const grades: readonly [{
    readonly id: "A";
    readonly title: {
        readonly en: "A";
    };
}, {
    readonly id: "B";
    readonly title: {
        readonly en: "B";
    };
}, {
    readonly id: "C";
    readonly title: {
        readonly en: "C";
    };
}, {
    readonly id: "D";
    readonly title: {
        readonly en: "D";
    };
}, {
    readonly id: "U";
    readonly title: {
        readonly en: "U";
    };
}];
export type Band = "1" | "2" | "3";
/** Engagement bands, best first. */
export declare const bands: readonly [{
    readonly id: "1";
    readonly title: {
        readonly en: "1";
    };
}, {
    readonly id: "2";
    readonly title: {
        readonly en: "2";
    };
}, {
    readonly id: "3";
    readonly title: {
        readonly en: "3";
    };
}];
export type Cell = "A1" | "A2" | "A3" | "B1" | "B2" | "B3" | "C1" | "C2" | "C3" | "D1" | "D2" | "D3" | "U1" | "U2" | "U3";
export type Outcome = "watch" | "nurture" | "mql" | "fast-track" | "objection";
/** Outcomes, worst first. */
export declare const outcomes: readonly [{
    readonly id: "watch";
    readonly title: {
        readonly en: "watch";
        readonly de: "watch";
    };
}, {
    readonly id: "nurture";
    readonly title: {
        readonly en: "nurture";
        readonly de: "nurture";
    };
}, {
    readonly id: "mql";
    readonly title: {
        readonly en: "mql";
        readonly de: "mql";
    };
}, {
    readonly id: "fast-track";
    readonly title: {
        readonly en: "fast-track";
        readonly de: "fast-track";
    };
}, {
    readonly id: "objection";
    readonly title: {
        readonly en: "Objection";
        readonly de: "Widerspruch";
    };
}];
export type StageId = "lead" | "mql" | "sal" | "sql" | "won" | "nurture";
/** Stages by rank. */
export declare const stages: readonly [{
    readonly id: "lead";
    readonly title: {
        readonly en: "lead";
        readonly de: "lead (de)";
    };
    readonly rank: 10;
    readonly category: "open";
    readonly owner: "joint";
}, {
    readonly id: "mql";
    readonly title: {
        readonly en: "mql";
        readonly de: "mql (de)";
    };
    readonly rank: 20;
    readonly category: "open";
    readonly owner: "joint";
}, {
    readonly id: "sal";
    readonly title: {
        readonly en: "sal";
        readonly de: "sal (de)";
    };
    readonly rank: 30;
    readonly category: "open";
    readonly owner: "joint";
}, {
    readonly id: "sql";
    readonly title: {
        readonly en: "sql";
        readonly de: "sql (de)";
    };
    readonly rank: 40;
    readonly category: "open";
    readonly owner: "joint";
}, {
    readonly id: "won";
    readonly title: {
        readonly en: "won";
        readonly de: "won (de)";
    };
    readonly rank: 50;
    readonly category: "won";
    readonly owner: "joint";
}, {
    readonly id: "nurture";
    readonly title: {
        readonly en: "nurture";
        readonly de: "nurture (de)";
    };
    readonly rank: 60;
    readonly category: "parked";
    readonly owner: "joint";
}];
export type GateId = "objection" | "embargo" | "competitor" | "unsubscribed";
/** Gates in list order. */
export declare const gates: readonly [{
    readonly id: "objection";
    readonly title: {
        readonly en: "Objection";
    };
}, {
    readonly id: "embargo";
    readonly title: {
        readonly en: "Embargo";
    };
}, {
    readonly id: "competitor";
    readonly title: {
        readonly en: "Competitor";
    };
}, {
    readonly id: "unsubscribed";
    readonly title: {
        readonly en: "Consent withdrawn";
    };
}];
export type ReasonId = "bad-data" | "competitor" | "embargoed" | "next-year" | "price" | "timing";
/** Reasons for rejecting, recycling, disqualifying or losing a lead. */
export declare const reasons: readonly [{
    readonly id: "bad-data";
    readonly title: {
        readonly en: "bad-data";
        readonly de: "bad-data (de)";
    };
    readonly class: "return";
    readonly fault: "marketing";
    readonly usedAt: readonly ["handoff"];
    readonly requires: readonly [];
}, {
    readonly id: "competitor";
    readonly title: {
        readonly en: "competitor";
        readonly de: "competitor (de)";
    };
    readonly class: "disqualify";
    readonly fault: "marketing";
    readonly usedAt: readonly ["handoff", "work"];
    readonly requires: readonly ["note"];
}, {
    readonly id: "embargoed";
    readonly title: {
        readonly en: "embargoed";
        readonly de: "embargoed (de)";
    };
    readonly class: "disqualify";
    readonly fault: "none";
    readonly usedAt: readonly ["handoff", "work"];
    readonly requires: readonly [];
}, {
    readonly id: "next-year";
    readonly title: {
        readonly en: "next-year";
        readonly de: "next-year (de)";
    };
    readonly class: "recycle";
    readonly fault: "none";
    readonly usedAt: readonly ["work"];
    readonly requires: readonly ["date"];
}, {
    readonly id: "price";
    readonly title: {
        readonly en: "price";
        readonly de: "price (de)";
    };
    readonly class: "lost";
    readonly fault: "none";
    readonly usedAt: readonly ["opportunity"];
    readonly requires: readonly [];
}, {
    readonly id: "timing";
    readonly title: {
        readonly en: "timing";
        readonly de: "timing (de)";
    };
    readonly class: "recycle";
    readonly fault: "none";
    readonly usedAt: readonly ["work"];
    readonly requires: readonly [];
}];
export type SignalId = "content-download" | "demo-request" | "email-click" | "pricing-page-visit" | "webinar";
/** What a lead can do, with the properties of the event. */
export declare const signals: readonly [{
    readonly id: "content-download";
    readonly title: {
        readonly en: "content-download";
        readonly de: "content-download (de)";
    };
    readonly intent: "standard";
    readonly properties: readonly ["asset"];
}, {
    readonly id: "demo-request";
    readonly title: {
        readonly en: "demo-request";
        readonly de: "demo-request (de)";
    };
    readonly intent: "high";
    readonly properties: readonly [];
}, {
    readonly id: "email-click";
    readonly title: {
        readonly en: "email-click";
        readonly de: "email-click (de)";
    };
    readonly intent: "low";
    readonly properties: readonly [];
}, {
    readonly id: "pricing-page-visit";
    readonly title: {
        readonly en: "pricing-page-visit";
        readonly de: "pricing-page-visit (de)";
    };
    readonly intent: "high";
    readonly properties: readonly ["asset"];
}, {
    readonly id: "webinar";
    readonly title: {
        readonly en: "webinar";
        readonly de: "webinar (de)";
    };
    readonly intent: "standard";
    readonly properties: readonly [];
}];
export type CampaignId = "winter-webinar";
/** Campaigns in the common calendar. */
export declare const campaigns: readonly [{
    readonly id: "winter-webinar";
    readonly title: {
        readonly en: "Winter webinar";
        readonly de: "Winter webinar (de)";
    };
}];
export type ChannelId = "website";
/** Ways on which leads find us. */
export declare const channels: readonly [{
    readonly id: "website";
    readonly title: {
        readonly en: "website";
        readonly de: "website (de)";
    };
}];
export type RouteId = "french" | "named" | "dach" | "rest";
/** Routing rules; the first match wins. */
export declare const routes: readonly [{
    readonly id: "french";
    readonly title: {
        readonly en: "Route french";
    };
}, {
    readonly id: "named";
    readonly title: {
        readonly en: "Route named";
    };
}, {
    readonly id: "dach";
    readonly title: {
        readonly en: "Route dach";
    };
}, {
    readonly id: "rest";
    readonly title: {
        readonly en: "Route rest";
    };
}];
export type QueueId = "operations" | "review-dach";
/** Queues. */
export declare const queues: readonly [{
    readonly id: "operations";
    readonly title: {
        readonly en: "Operations";
    };
}, {
    readonly id: "review-dach";
    readonly title: {
        readonly en: "Review DACH";
    };
}];
export type PoolId = "dach";
/** Pools that share leads by turns. */
export declare const pools: readonly [{
    readonly id: "dach";
    readonly title: {
        readonly en: "DACH pool";
    };
}];
export type SlaId = "first-contact";
/** Promises with a clock, and the time they allow. */
export declare const slas: readonly [{
    readonly id: "first-contact";
    readonly title: {
        readonly en: "First contact";
        readonly de: "First contact (de)";
    };
    readonly side: "sales";
    readonly within: {
        readonly amount: 4;
        readonly unit: "businessHours";
    };
}];
export type TerritoryId = "dach";
/** Territories and who works them. */
export declare const territories: readonly [{
    readonly id: "dach";
    readonly title: {
        readonly en: "dach";
        readonly de: "dach (de)";
    };
}];
export type TierId = "tier-1";
/** Tiers of target accounts. */
export declare const tiers: readonly [{
    readonly id: "tier-1";
    readonly title: {
        readonly en: "Tier 1";
        readonly de: "Tier 1 (de)";
    };
}];
export type AccountId = "nordwerk";
/** Target accounts. */
export declare const accounts: readonly [{
    readonly id: "nordwerk";
    readonly title: {
        readonly en: "Nordwerk";
    };
}];
export type TouchPolicyId = "six-touches";
/** Promises about touches. */
export declare const touchPolicies: readonly [{
    readonly id: "six-touches";
    readonly title: {
        readonly en: "Six touches";
        readonly de: "Six touches (de)";
    };
}];
export type CommitmentId = "mql-volume";
/** Promises about periods. */
export declare const commitments: readonly [{
    readonly id: "mql-volume";
    readonly title: {
        readonly en: "MQL volume";
        readonly de: "MQL volume (de)";
    };
}];
export type MetricId = "acceptance";
/** Figures that both departments share. */
export declare const metrics: readonly [{
    readonly id: "acceptance";
    readonly title: {
        readonly en: "Acceptance";
        readonly de: "Acceptance (de)";
    };
}];
export type PlanId = "revenue";
/** Revenue plans. */
export declare const plans: readonly [{
    readonly id: "revenue";
    readonly title: {
        readonly en: "revenue";
        readonly de: "revenue (de)";
    };
}];
export type QualificationId = "bant";
/** Checklists. */
export declare const qualifications: readonly [{
    readonly id: "bant";
    readonly title: {
        readonly en: "BANT";
        readonly de: "BANT (de)";
    };
}];
export type ConsentPurpose = "email-marketing";
/** Purposes of consent. */
export declare const consentPurposes: readonly [{
    readonly id: "email-marketing";
    readonly title: {
        readonly en: "E-mail marketing";
        readonly de: "E-mail marketing (de)";
    };
}];
export type RoleId = "marketing-ops" | "sales-manager" | "sales-ops";
/** Roles. */
export declare const roles: readonly [{
    readonly id: "marketing-ops";
    readonly title: {
        readonly en: "marketing-ops";
        readonly de: "marketing-ops (de)";
    };
}, {
    readonly id: "sales-manager";
    readonly title: {
        readonly en: "sales-manager";
        readonly de: "sales-manager (de)";
    };
}, {
    readonly id: "sales-ops";
    readonly title: {
        readonly en: "sales-ops";
        readonly de: "sales-ops (de)";
    };
}];
export type TeamId = "inside-sales";
/** Teams. */
export declare const teams: readonly [{
    readonly id: "inside-sales";
    readonly title: {
        readonly en: "inside-sales";
        readonly de: "inside-sales (de)";
    };
}];
export type MemberId = "m-101" | "m-102";
/** Members under their pseudonyms. */
export declare const members: readonly [{
    readonly id: "m-101";
    readonly title: {
        readonly en: "m-101";
    };
    readonly team: "inside-sales";
}, {
    readonly id: "m-102";
    readonly title: {
        readonly en: "m-102";
    };
    readonly team: "inside-sales";
}];
