// Written by leadpact build from the definitions. Do not edit.

export type Language = "en";

/** Lead lifecycle after GitLab's public handbook */
export const agreement = {
  "id": "gitlab-example",
  "title": {
    "en": "Lead lifecycle after GitLab's public handbook",
  },
  "version": "draft",
  "zone": "UTC",
  "currency": "USD",
} as const;

export type FieldId = "bad-data-kind" | "classified-unknown" | "company" | "country" | "country-tier" | "customer-hierarchy" | "domain" | "email" | "former-customer" | "ineligible-reason" | "intended-use" | "job-function" | "named-industry" | "open-opportunity" | "opportunity-stage" | "partner-managed" | "product-user" | "prospect-hierarchy" | "record-type" | "region" | "segment" | "seniority";

/** Fields of a lead, with the words for their values. */
export const fields = [
  {
    "id": "bad-data-kind",
    "title": {
      "en": "What is bad about the data",
    },
    "type": "enum",
    "values": [
      {
        "value": "bounced",
        "title": {
          "en": "Bounced",
        },
      },
      {
        "value": "invalid-email",
        "title": {
          "en": "Invalid e-mail",
        },
      },
      {
        "value": "phone",
        "title": {
          "en": "Phone",
        },
      },
      {
        "value": "spam",
        "title": {
          "en": "Spam",
        },
      },
    ],
  },
  {
    "id": "classified-unknown",
    "title": {
      "en": "Unknown",
    },
    "type": "boolean",
  },
  {
    "id": "company",
    "title": {
      "en": "Company",
    },
    "type": "text",
  },
  {
    "id": "country",
    "title": {
      "en": "Country",
    },
    "type": "text",
  },
  {
    "id": "country-tier",
    "title": {
      "en": "Tier of the country",
    },
    "type": "enum",
    "values": [
      {
        "value": "tier-1",
        "title": {
          "en": "Tier 1",
        },
      },
      {
        "value": "tier-2",
        "title": {
          "en": "Tier 2",
        },
      },
      {
        "value": "tier-3",
        "title": {
          "en": "Tier 3",
        },
      },
    ],
  },
  {
    "id": "customer-hierarchy",
    "title": {
      "en": "In the hierarchy of a customer",
    },
    "type": "boolean",
  },
  {
    "id": "domain",
    "title": {
      "en": "E-mail domain",
    },
    "type": "text",
  },
  {
    "id": "email",
    "title": {
      "en": "E-mail",
    },
    "type": "text",
  },
  {
    "id": "former-customer",
    "title": {
      "en": "Former customer",
    },
    "type": "boolean",
  },
  {
    "id": "ineligible-reason",
    "title": {
      "en": "Why ineligible",
    },
    "type": "enum",
    "values": [
      {
        "value": "community-contributor",
        "title": {
          "en": "Contributor of the community",
        },
      },
      {
        "value": "customer-success",
        "title": {
          "en": "With customer success",
        },
      },
      {
        "value": "employee-or-candidate",
        "title": {
          "en": "Employee or candidate",
        },
      },
      {
        "value": "export-control",
        "title": {
          "en": "Export control",
        },
      },
      {
        "value": "open-source-program",
        "title": {
          "en": "Open-source programme",
        },
      },
      {
        "value": "regional-venture",
        "title": {
          "en": "Belongs to a regional joint venture",
        },
      },
      {
        "value": "remote-work-inquiry",
        "title": {
          "en": "Asks about remote work",
        },
      },
      {
        "value": "student",
        "title": {
          "en": "Student",
        },
      },
      {
        "value": "support",
        "title": {
          "en": "Support request",
        },
      },
    ],
  },
  {
    "id": "intended-use",
    "title": {
      "en": "Intended use",
    },
    "type": "enum",
    "values": [
      {
        "value": "company",
        "title": {
          "en": "In a company",
        },
      },
      {
        "value": "other",
        "title": {
          "en": "Other",
        },
      },
      {
        "value": "personal",
        "title": {
          "en": "In private",
        },
      },
    ],
  },
  {
    "id": "job-function",
    "title": {
      "en": "Job function",
    },
    "type": "enum",
    "values": [
      {
        "value": "high",
        "title": {
          "en": "High",
        },
      },
      {
        "value": "low",
        "title": {
          "en": "Low",
        },
      },
      {
        "value": "medium",
        "title": {
          "en": "Medium",
        },
      },
      {
        "value": "negative",
        "title": {
          "en": "Negative",
        },
      },
    ],
  },
  {
    "id": "named-industry",
    "title": {
      "en": "Named account in",
    },
    "type": "enum",
    "values": [
      {
        "value": "finance",
        "title": {
          "en": "Finance",
        },
      },
      {
        "value": "telecommunications",
        "title": {
          "en": "Telecommunications",
        },
      },
    ],
  },
  {
    "id": "open-opportunity",
    "title": {
      "en": "Open opportunity on the account",
    },
    "type": "boolean",
  },
  {
    "id": "opportunity-stage",
    "title": {
      "en": "Stage of the opportunity",
    },
    "type": "integer",
  },
  {
    "id": "partner-managed",
    "title": {
      "en": "Managed by a partner",
    },
    "type": "boolean",
  },
  {
    "id": "product-user",
    "title": {
      "en": "User of the product",
    },
    "type": "boolean",
  },
  {
    "id": "prospect-hierarchy",
    "title": {
      "en": "In the hierarchy of a prospect",
    },
    "type": "boolean",
  },
  {
    "id": "record-type",
    "title": {
      "en": "Record in the CRM",
    },
    "type": "enum",
    "values": [
      {
        "value": "contact",
        "title": {
          "en": "Contact",
        },
      },
      {
        "value": "lead",
        "title": {
          "en": "Lead",
        },
      },
    ],
  },
  {
    "id": "region",
    "title": {
      "en": "Region",
    },
    "type": "enum",
    "values": [
      {
        "value": "amer",
        "title": {
          "en": "Americas",
        },
      },
      {
        "value": "apac",
        "title": {
          "en": "Asia and Pacific",
        },
      },
      {
        "value": "emea",
        "title": {
          "en": "Europe, Middle East and Africa",
        },
      },
    ],
  },
  {
    "id": "segment",
    "title": {
      "en": "Segment",
    },
    "type": "enum",
    "values": [
      {
        "value": "large",
        "title": {
          "en": "Large",
        },
      },
      {
        "value": "mid-market",
        "title": {
          "en": "Mid-market",
        },
      },
      {
        "value": "smb",
        "title": {
          "en": "Small and medium",
        },
      },
    ],
  },
  {
    "id": "seniority",
    "title": {
      "en": "Seniority",
    },
    "type": "enum",
    "values": [
      {
        "value": "high",
        "title": {
          "en": "High",
        },
      },
      {
        "value": "low",
        "title": {
          "en": "Low",
        },
      },
      {
        "value": "medium",
        "title": {
          "en": "Medium",
        },
      },
      {
        "value": "negative",
        "title": {
          "en": "Negative",
        },
      },
    ],
  },
] as const;

/** A lead as the agreement sees it. What is unknown is absent. */
export interface Lead {
  /** What is bad about the data */
  readonly "bad-data-kind"?: "bounced" | "invalid-email" | "phone" | "spam";
  /** Unknown */
  readonly "classified-unknown"?: boolean;
  /** Company */
  readonly "company"?: string;
  /** Country */
  readonly "country"?: string;
  /** Tier of the country */
  readonly "country-tier"?: "tier-1" | "tier-2" | "tier-3";
  /** In the hierarchy of a customer */
  readonly "customer-hierarchy"?: boolean;
  /** E-mail domain */
  readonly "domain"?: string;
  /** E-mail */
  readonly "email"?: string;
  /** Former customer */
  readonly "former-customer"?: boolean;
  /** Why ineligible */
  readonly "ineligible-reason"?: "community-contributor" | "customer-success" | "employee-or-candidate" | "export-control" | "open-source-program" | "regional-venture" | "remote-work-inquiry" | "student" | "support";
  /** Intended use */
  readonly "intended-use"?: "company" | "other" | "personal";
  /** Job function */
  readonly "job-function"?: "high" | "low" | "medium" | "negative";
  /** Named account in */
  readonly "named-industry"?: "finance" | "telecommunications";
  /** Open opportunity on the account */
  readonly "open-opportunity"?: boolean;
  /** Stage of the opportunity, at least 0, at most 6 */
  readonly "opportunity-stage"?: number;
  /** Managed by a partner */
  readonly "partner-managed"?: boolean;
  /** User of the product */
  readonly "product-user"?: boolean;
  /** In the hierarchy of a prospect */
  readonly "prospect-hierarchy"?: boolean;
  /** Record in the CRM */
  readonly "record-type"?: "contact" | "lead";
  /** Region */
  readonly "region"?: "amer" | "apac" | "emea";
  /** Segment */
  readonly "segment"?: "large" | "mid-market" | "smb";
  /** Seniority */
  readonly "seniority"?: "high" | "low" | "medium" | "negative";
}

export type ScoringId = "person-score";

export type Grade = never;

/** Grades, best first; U when too little is known. */
export const grades = [] as const;

export type Band = never;

/** Engagement bands, best first. */
export const bands = [] as const;

export type Cell = never;

export type Outcome = "objection";

/** Outcomes, worst first. */
export const outcomes = [
  {
    "id": "objection",
    "title": {
      "en": "Objection",
      "de": "Widerspruch",
    },
  },
] as const;

export type StageId = "raw" | "inquiry" | "mql" | "accepted" | "qualifying" | "qualified" | "recycle" | "disqualified" | "ineligible";

/** Stages by rank. */
export const stages = [
  {
    "id": "raw",
    "title": {
      "en": "Raw",
    },
    "rank": 10,
    "category": "open",
    "owner": "marketing",
  },
  {
    "id": "inquiry",
    "title": {
      "en": "Inquiry",
    },
    "rank": 20,
    "category": "open",
    "owner": "marketing",
  },
  {
    "id": "mql",
    "title": {
      "en": "MQL",
    },
    "rank": 30,
    "category": "open",
    "owner": "sales",
  },
  {
    "id": "accepted",
    "title": {
      "en": "Accepted",
    },
    "rank": 40,
    "category": "open",
    "owner": "sales",
  },
  {
    "id": "qualifying",
    "title": {
      "en": "Qualifying",
    },
    "rank": 50,
    "category": "open",
    "owner": "sales",
  },
  {
    "id": "qualified",
    "title": {
      "en": "Qualified",
    },
    "rank": 60,
    "category": "won",
    "owner": "sales",
  },
  {
    "id": "recycle",
    "title": {
      "en": "Recycle",
    },
    "rank": 70,
    "category": "parked",
    "owner": "marketing",
  },
  {
    "id": "disqualified",
    "title": {
      "en": "Disqualified",
    },
    "rank": 80,
    "category": "lost",
    "owner": "marketing",
  },
  {
    "id": "ineligible",
    "title": {
      "en": "Ineligible",
    },
    "rank": 90,
    "category": "lost",
    "owner": "marketing",
  },
] as const;

export type GateId = "objection" | "unsubscribed" | "export-control" | "ineligible" | "bad-data" | "own-people" | "competitor" | "no-company" | "with-partner";

/** Gates in list order. */
export const gates = [
  {
    "id": "objection",
    "title": {
      "en": "Objected to being contacted",
    },
  },
  {
    "id": "unsubscribed",
    "title": {
      "en": "Unsubscribed",
    },
  },
  {
    "id": "export-control",
    "title": {
      "en": "Export control",
    },
  },
  {
    "id": "ineligible",
    "title": {
      "en": "Ineligible",
    },
  },
  {
    "id": "bad-data",
    "title": {
      "en": "Bad data",
    },
  },
  {
    "id": "own-people",
    "title": {
      "en": "Own people",
    },
  },
  {
    "id": "competitor",
    "title": {
      "en": "Competitor",
    },
  },
  {
    "id": "no-company",
    "title": {
      "en": "No real company",
    },
  },
  {
    "id": "with-partner",
    "title": {
      "en": "With a partner",
    },
  },
] as const;

export type ReasonId = "bad-data" | "competitor" | "consultant" | "disqualified-account" | "evaluating" | "free-edition-only" | "hosted-free-only" | "in-current-contract" | "ineligible" | "left-company" | "no-action" | "no-authority" | "no-budget" | "no-data" | "no-interest" | "no-response" | "no-value-seen" | "personal-use" | "product-limitation" | "recalled-from-partner" | "startup-program-denied" | "stays-with-other-version" | "unsubscribe";

/** Reasons for rejecting, recycling, disqualifying or losing a lead. */
export const reasons = [
  {
    "id": "bad-data",
    "title": {
      "en": "Bad data",
    },
    "class": "disqualify",
    "fault": "marketing",
    "usedAt": [
      "handoff",
    ],
    "requires": [],
  },
  {
    "id": "competitor",
    "title": {
      "en": "Competitor",
    },
    "class": "disqualify",
    "fault": "marketing",
    "usedAt": [
      "handoff",
    ],
    "requires": [],
  },
  {
    "id": "consultant",
    "title": {
      "en": "Consultant",
    },
    "class": "disqualify",
    "fault": "marketing",
    "usedAt": [
      "handoff",
    ],
    "requires": [],
  },
  {
    "id": "disqualified-account",
    "title": {
      "en": "Account is disqualified",
    },
    "class": "disqualify",
    "fault": "sales",
    "usedAt": [
      "handoff",
    ],
    "requires": [],
  },
  {
    "id": "evaluating",
    "title": {
      "en": "Evaluating",
    },
    "class": "recycle",
    "fault": "none",
    "usedAt": [
      "work",
    ],
    "requires": [],
  },
  {
    "id": "free-edition-only",
    "title": {
      "en": "Free edition only",
    },
    "class": "disqualify",
    "fault": "none",
    "usedAt": [
      "handoff",
    ],
    "requires": [],
  },
  {
    "id": "hosted-free-only",
    "title": {
      "en": "Hosted free plan only",
    },
    "class": "disqualify",
    "fault": "none",
    "usedAt": [
      "handoff",
    ],
    "requires": [],
  },
  {
    "id": "in-current-contract",
    "title": {
      "en": "In a current contract",
    },
    "class": "recycle",
    "fault": "none",
    "usedAt": [
      "work",
    ],
    "requires": [],
  },
  {
    "id": "ineligible",
    "title": {
      "en": "Ineligible",
    },
    "class": "disqualify",
    "fault": "none",
    "usedAt": [
      "handoff",
    ],
    "requires": [],
  },
  {
    "id": "left-company",
    "title": {
      "en": "Left the company",
    },
    "class": "disqualify",
    "fault": "none",
    "usedAt": [
      "handoff",
    ],
    "requires": [],
  },
  {
    "id": "no-action",
    "title": {
      "en": "No action",
    },
    "class": "recycle",
    "fault": "sales",
    "usedAt": [
      "work",
    ],
    "requires": [],
  },
  {
    "id": "no-authority",
    "title": {
      "en": "No authority",
    },
    "class": "disqualify",
    "fault": "marketing",
    "usedAt": [
      "handoff",
    ],
    "requires": [],
  },
  {
    "id": "no-budget",
    "title": {
      "en": "No budget",
    },
    "class": "recycle",
    "fault": "none",
    "usedAt": [
      "work",
    ],
    "requires": [],
  },
  {
    "id": "no-data",
    "title": {
      "en": "No data",
    },
    "class": "recycle",
    "fault": "marketing",
    "usedAt": [
      "work",
    ],
    "requires": [],
  },
  {
    "id": "no-interest",
    "title": {
      "en": "No interest",
    },
    "class": "recycle",
    "fault": "none",
    "usedAt": [
      "work",
    ],
    "requires": [],
  },
  {
    "id": "no-response",
    "title": {
      "en": "No response",
    },
    "class": "recycle",
    "fault": "sales",
    "usedAt": [
      "work",
    ],
    "requires": [],
  },
  {
    "id": "no-value-seen",
    "title": {
      "en": "Sees no value",
    },
    "class": "recycle",
    "fault": "none",
    "usedAt": [
      "work",
    ],
    "requires": [],
  },
  {
    "id": "personal-use",
    "title": {
      "en": "Personal use",
    },
    "class": "disqualify",
    "fault": "marketing",
    "usedAt": [
      "handoff",
    ],
    "requires": [],
  },
  {
    "id": "product-limitation",
    "title": {
      "en": "Product limitation",
    },
    "class": "recycle",
    "fault": "none",
    "usedAt": [
      "work",
    ],
    "requires": [],
  },
  {
    "id": "recalled-from-partner",
    "title": {
      "en": "Recalled from a partner",
    },
    "class": "recycle",
    "fault": "none",
    "usedAt": [
      "work",
    ],
    "requires": [],
  },
  {
    "id": "startup-program-denied",
    "title": {
      "en": "Startup programme denied",
    },
    "class": "recycle",
    "fault": "none",
    "usedAt": [
      "work",
    ],
    "requires": [],
  },
  {
    "id": "stays-with-other-version",
    "title": {
      "en": "Stays with another version",
    },
    "class": "recycle",
    "fault": "none",
    "usedAt": [
      "work",
    ],
    "requires": [],
  },
  {
    "id": "unsubscribe",
    "title": {
      "en": "Unsubscribed",
    },
    "class": "disqualify",
    "fault": "none",
    "usedAt": [
      "handoff",
    ],
    "requires": [],
  },
] as const;

export type SignalId = "content-track" | "content-use" | "debrief-written" | "follow-up-request" | "hand-raise" | "hard-bounce" | "inbound-contact" | "inbound-medium" | "intent-account-accepted" | "intent-account-assigned" | "intent-account-disputed" | "intent-data" | "key-page-visit" | "low-value-page-visit" | "opportunity-accepted" | "opportunity-stage-moved" | "previous-mql-active" | "program-success" | "propensity-scored" | "qualified-chat" | "registered" | "renewal-request" | "subscription" | "survey-answer" | "trial" | "trial-default" | "trial-personal-domain";

/** What a lead can do, with the properties of the event. */
export const signals = [
  {
    "id": "content-track",
    "title": {
      "en": "Followed a content track",
    },
    "intent": "standard",
    "properties": [],
  },
  {
    "id": "content-use",
    "title": {
      "en": "Used a piece of content",
    },
    "intent": "standard",
    "properties": [
      "level",
    ],
  },
  {
    "id": "debrief-written",
    "title": {
      "en": "Account executive wrote the debrief",
    },
    "intent": "low",
    "properties": [],
  },
  {
    "id": "follow-up-request",
    "title": {
      "en": "Asks for a follow-up",
    },
    "intent": "high",
    "properties": [],
  },
  {
    "id": "hand-raise",
    "title": {
      "en": "Hand raise in the product",
    },
    "intent": "high",
    "properties": [],
  },
  {
    "id": "hard-bounce",
    "title": {
      "en": "Hard bounce",
    },
    "intent": "low",
    "properties": [],
  },
  {
    "id": "inbound-contact",
    "title": {
      "en": "Contact form",
    },
    "intent": "high",
    "properties": [],
  },
  {
    "id": "inbound-medium",
    "title": {
      "en": "Inbound form, medium",
    },
    "intent": "high",
    "properties": [],
  },
  {
    "id": "intent-account-accepted",
    "title": {
      "en": "Account with intent accepted",
    },
    "intent": "low",
    "properties": [],
  },
  {
    "id": "intent-account-assigned",
    "title": {
      "en": "Account with intent assigned",
    },
    "intent": "low",
    "properties": [],
  },
  {
    "id": "intent-account-disputed",
    "title": {
      "en": "Account with intent disputed",
    },
    "intent": "low",
    "properties": [
      "reason",
    ],
  },
  {
    "id": "intent-data",
    "title": {
      "en": "Intent seen by a vendor",
    },
    "intent": "standard",
    "properties": [],
  },
  {
    "id": "key-page-visit",
    "title": {
      "en": "Key page visit",
    },
    "intent": "standard",
    "properties": [],
  },
  {
    "id": "low-value-page-visit",
    "title": {
      "en": "Low-value page visit",
    },
    "intent": "low",
    "properties": [],
  },
  {
    "id": "opportunity-accepted",
    "title": {
      "en": "Account executive accepted the opportunity",
    },
    "intent": "low",
    "properties": [],
  },
  {
    "id": "opportunity-stage-moved",
    "title": {
      "en": "Account executive moved the stage",
    },
    "intent": "low",
    "properties": [],
  },
  {
    "id": "previous-mql-active",
    "title": {
      "en": "Former MQL is active again",
    },
    "intent": "standard",
    "properties": [],
  },
  {
    "id": "program-success",
    "title": {
      "en": "Took part in a programme",
    },
    "intent": "standard",
    "properties": [
      "level",
    ],
  },
  {
    "id": "propensity-scored",
    "title": {
      "en": "Propensity to buy was computed",
    },
    "intent": "high",
    "properties": [
      "account-class",
      "propensity",
    ],
  },
  {
    "id": "qualified-chat",
    "title": {
      "en": "Qualified chat",
    },
    "intent": "high",
    "properties": [],
  },
  {
    "id": "registered",
    "title": {
      "en": "Registered",
    },
    "intent": "standard",
    "properties": [],
  },
  {
    "id": "renewal-request",
    "title": {
      "en": "Asks about a renewal",
    },
    "intent": "high",
    "properties": [],
  },
  {
    "id": "subscription",
    "title": {
      "en": "Subscribed",
    },
    "intent": "standard",
    "properties": [],
  },
  {
    "id": "survey-answer",
    "title": {
      "en": "Answered a survey",
    },
    "intent": "standard",
    "properties": [
      "level",
    ],
  },
  {
    "id": "trial",
    "title": {
      "en": "Trial",
    },
    "intent": "standard",
    "properties": [],
  },
  {
    "id": "trial-default",
    "title": {
      "en": "Trial, default",
    },
    "intent": "standard",
    "properties": [],
  },
  {
    "id": "trial-personal-domain",
    "title": {
      "en": "Trial, personal domain",
    },
    "intent": "standard",
    "properties": [],
  },
] as const;

export type CampaignId = never;

/** Campaigns in the common calendar. */
export const campaigns = [] as const;

export type ChannelId = never;

/** Ways on which leads find us. */
export const channels = [] as const;

export type RouteId = "named-telecommunications-emea" | "named-finance-amer" | "small-customer" | "open-opportunity" | "americas" | "asia-pacific" | "europe";

/** Routing rules; the first match wins. */
export const routes = [
  {
    "id": "named-telecommunications-emea",
    "title": {
      "en": "Named telecommunication account in EMEA",
    },
  },
  {
    "id": "named-finance-amer",
    "title": {
      "en": "Named financial account in the Americas",
    },
  },
  {
    "id": "small-customer",
    "title": {
      "en": "Customer of the small segment",
    },
  },
  {
    "id": "open-opportunity",
    "title": {
      "en": "Opportunity already open",
    },
  },
  {
    "id": "americas",
    "title": {
      "en": "Americas",
    },
  },
  {
    "id": "asia-pacific",
    "title": {
      "en": "Asia and Pacific",
    },
  },
  {
    "id": "europe",
    "title": {
      "en": "Europe, Middle East and Africa",
    },
  },
] as const;

export type QueueId = "already-evaluating" | "no-region" | "review-amer" | "review-apac" | "review-emea" | "to-account";

/** Queues. */
export const queues = [
  {
    "id": "already-evaluating",
    "title": {
      "en": "Already evaluating",
    },
  },
  {
    "id": "no-region",
    "title": {
      "en": "Without a region",
    },
  },
  {
    "id": "review-amer",
    "title": {
      "en": "New MQLs Americas",
    },
  },
  {
    "id": "review-apac",
    "title": {
      "en": "New MQLs Asia and Pacific",
    },
  },
  {
    "id": "review-emea",
    "title": {
      "en": "New MQLs EMEA",
    },
  },
  {
    "id": "to-account",
    "title": {
      "en": "Convert to a contact",
    },
  },
] as const;

export type PoolId = "amer" | "apac" | "emea";

/** Pools that share leads by turns. */
export const pools = [
  {
    "id": "amer",
    "title": {
      "en": "Americas",
    },
  },
  {
    "id": "apac",
    "title": {
      "en": "Asia and Pacific",
    },
  },
  {
    "id": "emea",
    "title": {
      "en": "Europe, Middle East and Africa",
    },
  },
] as const;

export type SlaId = "executive-acceptance" | "executive-debrief" | "executive-stage-move" | "intent-account" | "mql-follow-up-contact" | "mql-follow-up-lead" | "no-show-rebooking";

/** Promises with a clock, and the time they allow. */
export const slas = [
  {
    "id": "executive-acceptance",
    "title": {
      "en": "Acceptance by the account executive",
    },
    "side": "sales",
    "within": {
      "amount": 8,
      "unit": "businessHours",
    },
  },
  {
    "id": "executive-debrief",
    "title": {
      "en": "Debrief by the account executive",
    },
    "side": "sales",
    "within": {
      "amount": 24,
      "unit": "hours",
    },
  },
  {
    "id": "executive-stage-move",
    "title": {
      "en": "Stage moved by the account executive",
    },
    "side": "sales",
    "within": {
      "amount": 48,
      "unit": "hours",
    },
  },
  {
    "id": "intent-account",
    "title": {
      "en": "Account with intent",
    },
    "side": "sales",
    "within": {
      "amount": 48,
      "unit": "hours",
    },
  },
  {
    "id": "mql-follow-up-contact",
    "title": {
      "en": "MQL follow-up, contacts",
    },
    "side": "sales",
    "within": {
      "amount": 2,
      "unit": "businessHours",
    },
  },
  {
    "id": "mql-follow-up-lead",
    "title": {
      "en": "MQL follow-up, leads",
    },
    "side": "sales",
    "within": {
      "amount": 2,
      "unit": "businessHours",
    },
  },
  {
    "id": "no-show-rebooking",
    "title": {
      "en": "New date after a no-show",
    },
    "side": "sales",
    "within": {
      "amount": 14,
      "unit": "calendarDays",
    },
  },
] as const;

export type TerritoryId = never;

/** Territories and who works them. */
export const territories = [] as const;

export type TierId = never;

/** Tiers of target accounts. */
export const tiers = [] as const;

export type AccountId = never;

/** Target accounts. */
export const accounts = [] as const;

export type TouchPolicyId = never;

/** Promises about touches. */
export const touchPolicies = [] as const;

export type CommitmentId = "lead-audit" | "purge";

/** Promises about periods. */
export const commitments = [
  {
    "id": "lead-audit",
    "title": {
      "en": "Audit among peers",
    },
  },
  {
    "id": "purge",
    "title": {
      "en": "Purge of idle people",
    },
  },
] as const;

export type MetricId = never;

/** Figures that both departments share. */
export const metrics = [] as const;

export type PlanId = never;

/** Revenue plans. */
export const plans = [] as const;

export type QualificationId = never;

/** Checklists. */
export const qualifications = [] as const;

export type ConsentPurpose = "email-marketing";

/** Purposes of consent. */
export const consentPurposes = [
  {
    "id": "email-marketing",
    "title": {
      "en": "Marketing e-mail",
    },
  },
] as const;

export type RoleId = "account-executive" | "development-manager" | "development-rep" | "marketing-lead" | "marketing-ops" | "revenue-lead" | "sales-lead" | "sales-ops";

/** Roles. */
export const roles = [
  {
    "id": "account-executive",
    "title": {
      "en": "Account executive",
    },
  },
  {
    "id": "development-manager",
    "title": {
      "en": "Manager of sales development",
    },
  },
  {
    "id": "development-rep",
    "title": {
      "en": "Sales development representative",
    },
  },
  {
    "id": "marketing-lead",
    "title": {
      "en": "Head of marketing",
    },
  },
  {
    "id": "marketing-ops",
    "title": {
      "en": "Marketing operations",
    },
  },
  {
    "id": "revenue-lead",
    "title": {
      "en": "Head of revenue",
    },
  },
  {
    "id": "sales-lead",
    "title": {
      "en": "Head of sales",
    },
  },
  {
    "id": "sales-ops",
    "title": {
      "en": "Sales operations",
    },
  },
] as const;

export type TeamId = "account-executives" | "development-amer" | "development-apac" | "development-emea" | "marketing-operations" | "sales-operations";

/** Teams. */
export const teams = [
  {
    "id": "account-executives",
    "title": {
      "en": "Account executives",
    },
  },
  {
    "id": "development-amer",
    "title": {
      "en": "Sales development Americas",
    },
  },
  {
    "id": "development-apac",
    "title": {
      "en": "Sales development Asia and Pacific",
    },
  },
  {
    "id": "development-emea",
    "title": {
      "en": "Sales development Europe, Middle East and Africa",
    },
  },
  {
    "id": "marketing-operations",
    "title": {
      "en": "Marketing operations",
    },
  },
  {
    "id": "sales-operations",
    "title": {
      "en": "Sales operations",
    },
  },
] as const;

export type MemberId = "executive-1" | "manager-1" | "marketing-1" | "operator-1" | "operator-2" | "rep-amer-1" | "rep-amer-2" | "rep-amer-finance" | "rep-apac-1" | "rep-apac-2" | "rep-emea-1" | "rep-emea-2" | "rep-emea-left" | "rep-emea-telco" | "revenue-1" | "sales-1";

/** Members under their pseudonyms. */
export const members = [
  {
    "id": "executive-1",
    "title": {
      "en": "executive-1",
    },
    "team": "account-executives",
  },
  {
    "id": "manager-1",
    "title": {
      "en": "manager-1",
    },
    "team": "development-amer",
  },
  {
    "id": "marketing-1",
    "title": {
      "en": "marketing-1",
    },
    "team": "marketing-operations",
  },
  {
    "id": "operator-1",
    "title": {
      "en": "operator-1",
    },
    "team": "sales-operations",
  },
  {
    "id": "operator-2",
    "title": {
      "en": "operator-2",
    },
    "team": "marketing-operations",
  },
  {
    "id": "rep-amer-1",
    "title": {
      "en": "rep-amer-1",
    },
    "team": "development-amer",
  },
  {
    "id": "rep-amer-2",
    "title": {
      "en": "rep-amer-2",
    },
    "team": "development-amer",
  },
  {
    "id": "rep-amer-finance",
    "title": {
      "en": "rep-amer-finance",
    },
    "team": "development-amer",
  },
  {
    "id": "rep-apac-1",
    "title": {
      "en": "rep-apac-1",
    },
    "team": "development-apac",
  },
  {
    "id": "rep-apac-2",
    "title": {
      "en": "rep-apac-2",
    },
    "team": "development-apac",
  },
  {
    "id": "rep-emea-1",
    "title": {
      "en": "rep-emea-1",
    },
    "team": "development-emea",
  },
  {
    "id": "rep-emea-2",
    "title": {
      "en": "rep-emea-2",
    },
    "team": "development-emea",
  },
  {
    "id": "rep-emea-left",
    "title": {
      "en": "rep-emea-left",
    },
    "team": "development-emea",
  },
  {
    "id": "rep-emea-telco",
    "title": {
      "en": "rep-emea-telco",
    },
    "team": "development-emea",
  },
  {
    "id": "revenue-1",
    "title": {
      "en": "revenue-1",
    },
    "team": "sales-operations",
  },
  {
    "id": "sales-1",
    "title": {
      "en": "sales-1",
    },
    "team": "account-executives",
  },
] as const;
