// Written by leadpact build from the definitions. Do not edit.

export type Language = "en" | "de";

/** Frachtfink – how marketing and sales work together */
export const agreement = {
  "id": "frachtfink",
  "title": {
    "de": "Frachtfink – wie Marketing und Vertrieb zusammenarbeiten",
    "en": "Frachtfink – how marketing and sales work together",
  },
  "version": "draft",
  "zone": "Europe/Berlin",
  "currency": "EUR",
} as const;

export type FieldId = "account-tier" | "annual-revenue" | "budget-status" | "buying-role" | "champion" | "company" | "contract-end" | "country" | "credit-rating" | "customer-status" | "decision-criteria" | "decision-date" | "decision-process-defined" | "domain" | "economic-buyer-known" | "email" | "employees" | "industry" | "job-function" | "job-title" | "language" | "lead-source" | "original-source" | "pain" | "partner" | "phone" | "postal-code" | "seniority" | "sites" | "stakeholders" | "success-metric" | "tools" | "trucks-per-week";

/** Fields of a lead, with the words for their values. */
export const fields = [
  {
    "id": "account-tier",
    "title": {
      "de": "Zielkunde",
      "en": "Target account",
    },
    "type": "enum",
    "values": [
      {
        "value": "tier-1",
        "title": {
          "de": "Stufe 1",
          "en": "Tier 1",
        },
      },
      {
        "value": "tier-2",
        "title": {
          "de": "Stufe 2",
          "en": "Tier 2",
        },
      },
    ],
  },
  {
    "id": "annual-revenue",
    "title": {
      "de": "Jahresumsatz",
      "en": "Annual revenue",
    },
    "type": "decimal",
  },
  {
    "id": "budget-status",
    "title": {
      "de": "Budget",
      "en": "Budget",
    },
    "type": "enum",
    "values": [
      {
        "value": "approved",
        "title": {
          "de": "Freigegeben",
          "en": "Approved",
        },
      },
      {
        "value": "none",
        "title": {
          "de": "Keines",
          "en": "None",
        },
      },
      {
        "value": "open",
        "title": {
          "de": "Offen",
          "en": "Not decided",
        },
      },
      {
        "value": "planned",
        "title": {
          "de": "Eingeplant",
          "en": "Planned",
        },
      },
    ],
  },
  {
    "id": "buying-role",
    "title": {
      "de": "Rolle im Kauf",
      "en": "Role in the purchase",
    },
    "type": "enum",
    "values": [
      {
        "value": "decision-maker",
        "title": {
          "de": "Entscheidet",
          "en": "Decides",
        },
      },
      {
        "value": "recommender",
        "title": {
          "de": "Empfiehlt und hat Zugang zur Entscheidung",
          "en": "Recommends and has access to the decision-maker",
        },
      },
      {
        "value": "user",
        "title": {
          "de": "Nutzt",
          "en": "Uses",
        },
      },
    ],
  },
  {
    "id": "champion",
    "title": {
      "de": "Fürsprache gewonnen",
      "en": "Champion won",
    },
    "type": "boolean",
  },
  {
    "id": "company",
    "title": {
      "de": "Unternehmen",
      "en": "Company",
    },
    "type": "text",
  },
  {
    "id": "contract-end",
    "title": {
      "de": "Vertragsende beim Mitbewerber",
      "en": "End of the contract with a rival",
    },
    "type": "date",
  },
  {
    "id": "country",
    "title": {
      "de": "Land",
      "en": "Country",
    },
    "type": "enum",
    "values": [
      {
        "value": "AT",
        "title": {
          "de": "Österreich",
          "en": "Austria",
        },
      },
      {
        "value": "BE",
        "title": {
          "de": "Belgien",
          "en": "Belgium",
        },
      },
      {
        "value": "BY",
        "title": {
          "de": "Belarus",
          "en": "Belarus",
        },
      },
      {
        "value": "CH",
        "title": {
          "de": "Schweiz",
          "en": "Switzerland",
        },
      },
      {
        "value": "DE",
        "title": {
          "de": "Deutschland",
          "en": "Germany",
        },
      },
      {
        "value": "DK",
        "title": {
          "de": "Dänemark",
          "en": "Denmark",
        },
      },
      {
        "value": "FR",
        "title": {
          "de": "Frankreich",
          "en": "France",
        },
      },
      {
        "value": "GB",
        "title": {
          "de": "Vereinigtes Königreich",
          "en": "United Kingdom",
        },
      },
      {
        "value": "IR",
        "title": {
          "de": "Iran",
          "en": "Iran",
        },
      },
      {
        "value": "IT",
        "title": {
          "de": "Italien",
          "en": "Italy",
        },
      },
      {
        "value": "KP",
        "title": {
          "de": "Nordkorea",
          "en": "North Korea",
        },
      },
      {
        "value": "LI",
        "title": {
          "de": "Liechtenstein",
          "en": "Liechtenstein",
        },
      },
      {
        "value": "LU",
        "title": {
          "de": "Luxemburg",
          "en": "Luxembourg",
        },
      },
      {
        "value": "NL",
        "title": {
          "de": "Niederlande",
          "en": "Netherlands",
        },
      },
      {
        "value": "PL",
        "title": {
          "de": "Polen",
          "en": "Poland",
        },
      },
      {
        "value": "RU",
        "title": {
          "de": "Russland",
          "en": "Russia",
        },
      },
      {
        "value": "US",
        "title": {
          "de": "Vereinigte Staaten",
          "en": "United States",
        },
      },
      {
        "value": "ZZ",
        "title": {
          "de": "Anderes Land",
          "en": "Any other country",
        },
      },
    ],
  },
  {
    "id": "credit-rating",
    "title": {
      "de": "Bonität",
      "en": "Credit rating",
    },
    "type": "enum",
    "values": [
      {
        "value": "good",
        "title": {
          "de": "Gut",
          "en": "Good",
        },
      },
      {
        "value": "insolvent",
        "title": {
          "de": "Insolvent",
          "en": "Insolvent",
        },
      },
      {
        "value": "medium",
        "title": {
          "de": "Mittel",
          "en": "Medium",
        },
      },
      {
        "value": "weak",
        "title": {
          "de": "Schwach",
          "en": "Weak",
        },
      },
    ],
  },
  {
    "id": "customer-status",
    "title": {
      "de": "Kundenstatus",
      "en": "Relationship",
    },
    "type": "enum",
    "values": [
      {
        "value": "customer",
        "title": {
          "de": "Kunde",
          "en": "Customer",
        },
      },
      {
        "value": "former-customer",
        "title": {
          "de": "Ehemaliger Kunde",
          "en": "Former customer",
        },
      },
      {
        "value": "none",
        "title": {
          "de": "Kein Kunde",
          "en": "Not a customer",
        },
      },
    ],
  },
  {
    "id": "decision-criteria",
    "title": {
      "de": "Entscheidungskriterien",
      "en": "Decision criteria",
    },
    "type": "text",
  },
  {
    "id": "decision-date",
    "title": {
      "de": "Datum der Entscheidung",
      "en": "Date of the decision",
    },
    "type": "date",
  },
  {
    "id": "decision-process-defined",
    "title": {
      "de": "Entscheidungsweg geklärt",
      "en": "Decision process defined",
    },
    "type": "boolean",
  },
  {
    "id": "domain",
    "title": {
      "de": "E-Mail-Domain",
      "en": "E-mail domain",
    },
    "type": "text",
  },
  {
    "id": "economic-buyer-known",
    "title": {
      "de": "Budgetverantwortung bekannt",
      "en": "Economic buyer known",
    },
    "type": "boolean",
  },
  {
    "id": "email",
    "title": {
      "de": "E-Mail",
      "en": "E-mail",
    },
    "type": "text",
  },
  {
    "id": "employees",
    "title": {
      "de": "Beschäftigte",
      "en": "Employees",
    },
    "type": "integer",
  },
  {
    "id": "industry",
    "title": {
      "de": "Branche",
      "en": "Industry",
    },
    "type": "enum",
    "values": [
      {
        "value": "building-materials",
        "title": {
          "de": "Baustoffe",
          "en": "Building materials",
        },
      },
      {
        "value": "chemicals",
        "title": {
          "de": "Chemie",
          "en": "Chemicals",
        },
      },
      {
        "value": "consulting",
        "title": {
          "de": "Beratung",
          "en": "Consulting",
        },
      },
      {
        "value": "food",
        "title": {
          "de": "Lebensmittel und Getränke",
          "en": "Food and beverages",
        },
      },
      {
        "value": "manufacturing",
        "title": {
          "de": "Industrie und Fertigung",
          "en": "Manufacturing",
        },
      },
      {
        "value": "other",
        "title": {
          "de": "Andere Branche",
          "en": "Other industry",
        },
      },
      {
        "value": "public-sector",
        "title": {
          "de": "Öffentliche Hand",
          "en": "Public sector",
        },
      },
      {
        "value": "retail",
        "title": {
          "de": "Einzelhandel",
          "en": "Retail",
        },
      },
      {
        "value": "software",
        "title": {
          "de": "Software",
          "en": "Software",
        },
      },
      {
        "value": "third-party-logistics",
        "title": {
          "de": "Kontraktlogistik",
          "en": "Third-party logistics",
        },
      },
      {
        "value": "wholesale",
        "title": {
          "de": "Großhandel",
          "en": "Wholesale",
        },
      },
    ],
  },
  {
    "id": "job-function",
    "title": {
      "de": "Funktionsbereich",
      "en": "Function",
    },
    "type": "enum",
    "values": [
      {
        "value": "finance",
        "title": {
          "de": "Finanzen",
          "en": "Finance",
        },
      },
      {
        "value": "human-resources",
        "title": {
          "de": "Personal",
          "en": "Human resources",
        },
      },
      {
        "value": "it",
        "title": {
          "de": "IT",
          "en": "IT",
        },
      },
      {
        "value": "logistics",
        "title": {
          "de": "Logistik",
          "en": "Logistics",
        },
      },
      {
        "value": "operations",
        "title": {
          "de": "Produktion und Betrieb",
          "en": "Operations",
        },
      },
      {
        "value": "other",
        "title": {
          "de": "Anderer Bereich",
          "en": "Other function",
        },
      },
      {
        "value": "purchasing",
        "title": {
          "de": "Einkauf",
          "en": "Purchasing",
        },
      },
      {
        "value": "supply-chain",
        "title": {
          "de": "Supply Chain",
          "en": "Supply chain",
        },
      },
    ],
  },
  {
    "id": "job-title",
    "title": {
      "de": "Position",
      "en": "Job title",
    },
    "type": "text",
  },
  {
    "id": "language",
    "title": {
      "de": "Sprache",
      "en": "Language",
    },
    "type": "enum",
    "values": [
      {
        "value": "de",
        "title": {
          "de": "Deutsch",
          "en": "German",
        },
      },
      {
        "value": "en",
        "title": {
          "de": "Englisch",
          "en": "English",
        },
      },
      {
        "value": "fr",
        "title": {
          "de": "Französisch",
          "en": "French",
        },
      },
      {
        "value": "nl",
        "title": {
          "de": "Niederländisch",
          "en": "Dutch",
        },
      },
    ],
  },
  {
    "id": "lead-source",
    "title": {
      "de": "Leadquelle",
      "en": "Lead source",
    },
    "type": "enum",
    "values": [
      {
        "value": "content",
        "title": {
          "de": "Fachinhalte",
          "en": "Content",
        },
      },
      {
        "value": "outbound",
        "title": {
          "de": "Eigene Ansprache",
          "en": "Outbound",
        },
      },
      {
        "value": "paid-search",
        "title": {
          "de": "Suchanzeigen",
          "en": "Paid search",
        },
      },
      {
        "value": "paid-social",
        "title": {
          "de": "Anzeigen in sozialen Netzen",
          "en": "Paid social",
        },
      },
      {
        "value": "partner",
        "title": {
          "de": "Partner",
          "en": "Partner",
        },
      },
      {
        "value": "referral",
        "title": {
          "de": "Empfehlung",
          "en": "Referral",
        },
      },
      {
        "value": "trade-fair",
        "title": {
          "de": "Messe",
          "en": "Trade fair",
        },
      },
      {
        "value": "webinar",
        "title": {
          "de": "Webinar",
          "en": "Webinar",
        },
      },
      {
        "value": "website",
        "title": {
          "de": "Website",
          "en": "Website",
        },
      },
    ],
  },
  {
    "id": "original-source",
    "title": {
      "de": "Erstkanal",
      "en": "First channel",
    },
    "type": "enum",
    "values": [
      {
        "value": "DIRECT_TRAFFIC",
        "title": {
          "de": "Direktzugriffe",
          "en": "Direct traffic",
        },
      },
      {
        "value": "EMAIL_MARKETING",
        "title": {
          "de": "E-Mail-Marketing",
          "en": "E-mail marketing",
        },
      },
      {
        "value": "OFFLINE",
        "title": {
          "de": "Offline-Quellen",
          "en": "Offline sources",
        },
      },
      {
        "value": "ORGANIC_SEARCH",
        "title": {
          "de": "Organische Suche",
          "en": "Organic search",
        },
      },
      {
        "value": "OTHER_CAMPAIGNS",
        "title": {
          "de": "Andere Kampagnen",
          "en": "Other campaigns",
        },
      },
      {
        "value": "PAID_SEARCH",
        "title": {
          "de": "Bezahlte Suche",
          "en": "Paid search",
        },
      },
      {
        "value": "PAID_SOCIAL",
        "title": {
          "de": "Bezahlte soziale Medien",
          "en": "Paid social",
        },
      },
      {
        "value": "REFERRALS",
        "title": {
          "de": "Verweise",
          "en": "Referrals",
        },
      },
      {
        "value": "SOCIAL_MEDIA",
        "title": {
          "de": "Soziale Medien",
          "en": "Organic social",
        },
      },
    ],
  },
  {
    "id": "pain",
    "title": {
      "de": "Problem an der Rampe",
      "en": "Problem at the dock",
    },
    "type": "text",
  },
  {
    "id": "partner",
    "title": {
      "de": "Von Partner gemeldet",
      "en": "Registered by a partner",
    },
    "type": "boolean",
  },
  {
    "id": "phone",
    "title": {
      "de": "Telefon",
      "en": "Phone",
    },
    "type": "text",
  },
  {
    "id": "postal-code",
    "title": {
      "de": "Postleitzahl",
      "en": "Postal code",
    },
    "type": "text",
  },
  {
    "id": "seniority",
    "title": {
      "de": "Hierarchieebene",
      "en": "Seniority",
    },
    "type": "enum",
    "values": [
      {
        "value": "c-level",
        "title": {
          "de": "Geschäftsführung",
          "en": "C-level",
        },
      },
      {
        "value": "director",
        "title": {
          "de": "Direktion und Abteilungsleitung",
          "en": "Director",
        },
      },
      {
        "value": "manager",
        "title": {
          "de": "Teamleitung",
          "en": "Manager",
        },
      },
      {
        "value": "specialist",
        "title": {
          "de": "Fachkraft",
          "en": "Specialist",
        },
      },
      {
        "value": "trainee",
        "title": {
          "de": "In Ausbildung",
          "en": "Trainee",
        },
      },
      {
        "value": "vp",
        "title": {
          "de": "Bereichsleitung",
          "en": "Vice president",
        },
      },
    ],
  },
  {
    "id": "sites",
    "title": {
      "de": "Standorte mit Laderampe",
      "en": "Sites with a loading dock",
    },
    "type": "integer",
  },
  {
    "id": "stakeholders",
    "title": {
      "de": "Gesprochene Beteiligte",
      "en": "Stakeholders met",
    },
    "type": "integer",
  },
  {
    "id": "success-metric",
    "title": {
      "de": "Erfolgsgröße",
      "en": "Measure of success",
    },
    "type": "text",
  },
  {
    "id": "tools",
    "title": {
      "de": "Eingesetzte Software",
      "en": "Software in use",
    },
    "type": "set",
    "values": [
      {
        "value": "dock-scheduling",
        "title": {
          "de": "Zeitfenstersoftware",
          "en": "Dock scheduling",
        },
      },
      {
        "value": "dynamics",
        "title": {
          "de": "Microsoft Dynamics",
          "en": "Microsoft Dynamics",
        },
      },
      {
        "value": "sap",
        "title": {
          "de": "SAP",
          "en": "SAP",
        },
      },
      {
        "value": "spreadsheets",
        "title": {
          "de": "Tabellenkalkulation",
          "en": "Spreadsheets",
        },
      },
      {
        "value": "tms",
        "title": {
          "de": "Transportmanagement (TMS)",
          "en": "Transport management system",
        },
      },
      {
        "value": "wms",
        "title": {
          "de": "Lagerverwaltung (LVS)",
          "en": "Warehouse management system",
        },
      },
    ],
  },
  {
    "id": "trucks-per-week",
    "title": {
      "de": "Lkw pro Woche",
      "en": "Trucks per week",
    },
    "type": "integer",
  },
] as const;

/** A lead as the agreement sees it. What is unknown is absent. */
export interface Lead {
  /** Target account */
  readonly "account-tier"?: "tier-1" | "tier-2";
  /** Annual revenue, at least 0, at most 100000000000, in EUR */
  readonly "annual-revenue"?: number;
  /** Budget */
  readonly "budget-status"?: "approved" | "none" | "open" | "planned";
  /** Role in the purchase */
  readonly "buying-role"?: "decision-maker" | "recommender" | "user";
  /** Champion won */
  readonly "champion"?: boolean;
  /** Company */
  readonly "company"?: string;
  /** End of the contract with a rival, YYYY-MM-DD */
  readonly "contract-end"?: string;
  /** Country */
  readonly "country"?: "AT" | "BE" | "BY" | "CH" | "DE" | "DK" | "FR" | "GB" | "IR" | "IT" | "KP" | "LI" | "LU" | "NL" | "PL" | "RU" | "US" | "ZZ";
  /** Credit rating */
  readonly "credit-rating"?: "good" | "insolvent" | "medium" | "weak";
  /** Relationship */
  readonly "customer-status"?: "customer" | "former-customer" | "none";
  /** Decision criteria */
  readonly "decision-criteria"?: string;
  /** Date of the decision, YYYY-MM-DD */
  readonly "decision-date"?: string;
  /** Decision process defined */
  readonly "decision-process-defined"?: boolean;
  /** E-mail domain */
  readonly "domain"?: string;
  /** Economic buyer known */
  readonly "economic-buyer-known"?: boolean;
  /** E-mail */
  readonly "email"?: string;
  /** Employees, at least 0, at most 1000000, in people */
  readonly "employees"?: number;
  /** Industry */
  readonly "industry"?: "building-materials" | "chemicals" | "consulting" | "food" | "manufacturing" | "other" | "public-sector" | "retail" | "software" | "third-party-logistics" | "wholesale";
  /** Function */
  readonly "job-function"?: "finance" | "human-resources" | "it" | "logistics" | "operations" | "other" | "purchasing" | "supply-chain";
  /** Job title */
  readonly "job-title"?: string;
  /** Language */
  readonly "language"?: "de" | "en" | "fr" | "nl";
  /** Lead source */
  readonly "lead-source"?: "content" | "outbound" | "paid-search" | "paid-social" | "partner" | "referral" | "trade-fair" | "webinar" | "website";
  /** First channel */
  readonly "original-source"?: "DIRECT_TRAFFIC" | "EMAIL_MARKETING" | "OFFLINE" | "ORGANIC_SEARCH" | "OTHER_CAMPAIGNS" | "PAID_SEARCH" | "PAID_SOCIAL" | "REFERRALS" | "SOCIAL_MEDIA";
  /** Problem at the dock */
  readonly "pain"?: string;
  /** Registered by a partner */
  readonly "partner"?: boolean;
  /** Phone */
  readonly "phone"?: string;
  /** Postal code */
  readonly "postal-code"?: string;
  /** Seniority */
  readonly "seniority"?: "c-level" | "director" | "manager" | "specialist" | "trainee" | "vp";
  /** Sites with a loading dock, at least 0, at most 10000, in sites */
  readonly "sites"?: number;
  /** Stakeholders met, at least 0, at most 100, in people */
  readonly "stakeholders"?: number;
  /** Measure of success */
  readonly "success-metric"?: string;
  /** Software in use */
  readonly "tools"?: readonly ("dock-scheduling" | "dynamics" | "sap" | "spreadsheets" | "tms" | "wms")[];
  /** Trucks per week, at least 0, at most 100000, in trucks */
  readonly "trucks-per-week"?: number;
}

export type ScoringId = "lead-score";

export type Grade = "A" | "B" | "C" | "D" | "U";

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
] as const;

export type Band = "1" | "2" | "3";

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
] as const;

export type Cell = "A1" | "A2" | "A3" | "B1" | "B2" | "B3" | "C1" | "C2" | "C3" | "D1" | "D2" | "D3" | "U1" | "U2" | "U3";

export type Outcome = "reject" | "watch" | "nurture" | "hand-over" | "fast-track" | "objection";

/** Outcomes, worst first. */
export const outcomes = [
  {
    "id": "reject",
    "title": {
      "de": "Nicht weiter verfolgen",
      "en": "Leave alone",
    },
  },
  {
    "id": "watch",
    "title": {
      "de": "Beobachten",
      "en": "Watch",
    },
  },
  {
    "id": "nurture",
    "title": {
      "de": "Weiter informieren",
      "en": "Nurture",
    },
  },
  {
    "id": "hand-over",
    "title": {
      "de": "Übergeben",
      "en": "Hand over",
    },
  },
  {
    "id": "fast-track",
    "title": {
      "de": "Zuerst übergeben",
      "en": "Hand over first",
    },
  },
  {
    "id": "objection",
    "title": {
      "en": "Objection",
      "de": "Widerspruch",
    },
  },
] as const;

export type StageId = "lead" | "nurture" | "mql" | "sal" | "sql" | "opportunity" | "customer";

/** Stages by rank. */
export const stages = [
  {
    "id": "lead",
    "title": {
      "de": "Lead",
      "en": "Lead",
    },
    "rank": 10,
    "category": "open",
    "owner": "marketing",
  },
  {
    "id": "nurture",
    "title": {
      "de": "Nurture",
      "en": "Nurture",
    },
    "rank": 15,
    "category": "parked",
    "owner": "marketing",
  },
  {
    "id": "mql",
    "title": {
      "de": "Marketing-qualifizierter Lead (MQL)",
      "en": "Marketing qualified lead (MQL)",
    },
    "rank": 20,
    "category": "open",
    "owner": "marketing",
  },
  {
    "id": "sal",
    "title": {
      "de": "Vom Vertrieb angenommener Lead (SAL)",
      "en": "Sales accepted lead (SAL)",
    },
    "rank": 30,
    "category": "open",
    "owner": "sales",
  },
  {
    "id": "sql",
    "title": {
      "de": "Vertriebsqualifizierter Lead (SQL)",
      "en": "Sales qualified lead (SQL)",
    },
    "rank": 40,
    "category": "open",
    "owner": "sales",
  },
  {
    "id": "opportunity",
    "title": {
      "de": "Opportunity",
      "en": "Opportunity",
    },
    "rank": 50,
    "category": "open",
    "owner": "sales",
  },
  {
    "id": "customer",
    "title": {
      "de": "Kunde",
      "en": "Customer",
    },
    "rank": 60,
    "category": "won",
    "owner": "sales",
  },
] as const;

export type GateId = "objection" | "consent-withdrawn" | "embargo" | "own-employee" | "competitor" | "student" | "existing-customer" | "no-basis";

/** Gates in list order. */
export const gates = [
  {
    "id": "objection",
    "title": {
      "de": "Werbewiderspruch",
      "en": "Objected to advertising",
    },
  },
  {
    "id": "consent-withdrawn",
    "title": {
      "de": "Kontakterlaubnis widerrufen",
      "en": "Took back the permission to contact",
    },
  },
  {
    "id": "embargo",
    "title": {
      "de": "Land unter Embargo",
      "en": "Country under embargo",
    },
  },
  {
    "id": "own-employee",
    "title": {
      "de": "Eigene Leute",
      "en": "One of us",
    },
  },
  {
    "id": "competitor",
    "title": {
      "de": "Arbeitet beim Mitbewerb",
      "en": "Works for a rival",
    },
  },
  {
    "id": "student",
    "title": {
      "de": "Studierende",
      "en": "Student",
    },
  },
  {
    "id": "existing-customer",
    "title": {
      "de": "Bereits Kunde",
      "en": "Already a customer",
    },
  },
  {
    "id": "no-basis",
    "title": {
      "de": "Weder Erlaubnis noch Anfrage",
      "en": "No permission and no request",
    },
  },
] as const;

export type ReasonId = "bad-data" | "budget-next-year" | "budget-signals" | "company-size" | "competitor" | "duplicate" | "embargo" | "existing-customer" | "geography" | "industry" | "job-title" | "later-quarter" | "lost-on-price" | "lost-to-competitor" | "lost-to-nothing" | "no-authority" | "no-budget" | "no-response" | "not-a-buyer" | "not-interested" | "timing";

/** Reasons for rejecting, recycling, disqualifying or losing a lead. */
export const reasons = [
  {
    "id": "bad-data",
    "title": {
      "de": "Falsche oder fehlende Daten",
      "en": "Wrong or missing data",
    },
    "class": "return",
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
    "id": "budget-next-year",
    "title": {
      "de": "Budget erst im nächsten Geschäftsjahr",
      "en": "Budget only from the next fiscal year",
    },
    "class": "recycle",
    "fault": "none",
    "usedAt": [
      "handoff",
      "work",
    ],
    "requires": [
      "date",
    ],
  },
  {
    "id": "budget-signals",
    "title": {
      "de": "Anzeichen für fehlendes Budget",
      "en": "Signs that there is no money",
    },
    "class": "recycle",
    "fault": "marketing",
    "usedAt": [
      "handoff",
    ],
    "requires": [],
  },
  {
    "id": "company-size",
    "title": {
      "de": "Unternehmen zu klein oder zu groß",
      "en": "Company too small or too large",
    },
    "class": "disqualify",
    "fault": "marketing",
    "usedAt": [
      "handoff",
    ],
    "requires": [
      "note",
    ],
  },
  {
    "id": "competitor",
    "title": {
      "de": "Mitbewerber",
      "en": "Rival",
    },
    "class": "disqualify",
    "fault": "marketing",
    "usedAt": [
      "handoff",
      "work",
    ],
    "requires": [],
  },
  {
    "id": "duplicate",
    "title": {
      "de": "Bereits in Bearbeitung",
      "en": "Already being worked",
    },
    "class": "disqualify",
    "fault": "marketing",
    "usedAt": [
      "handoff",
    ],
    "requires": [],
  },
  {
    "id": "embargo",
    "title": {
      "de": "Land unter Embargo",
      "en": "Country under embargo",
    },
    "class": "disqualify",
    "fault": "none",
    "usedAt": [
      "handoff",
    ],
    "requires": [],
  },
  {
    "id": "existing-customer",
    "title": {
      "de": "Bestandskunde",
      "en": "Existing customer",
    },
    "class": "disqualify",
    "fault": "marketing",
    "usedAt": [
      "handoff",
      "work",
    ],
    "requires": [],
  },
  {
    "id": "geography",
    "title": {
      "de": "Außerhalb unserer Märkte",
      "en": "Outside our markets",
    },
    "class": "disqualify",
    "fault": "marketing",
    "usedAt": [
      "handoff",
    ],
    "requires": [],
  },
  {
    "id": "industry",
    "title": {
      "de": "Branche passt nicht",
      "en": "Industry does not fit",
    },
    "class": "disqualify",
    "fault": "marketing",
    "usedAt": [
      "handoff",
    ],
    "requires": [],
  },
  {
    "id": "job-title",
    "title": {
      "de": "Nicht auf Direktionsebene",
      "en": "Not director or above",
    },
    "class": "disqualify",
    "fault": "marketing",
    "usedAt": [
      "handoff",
    ],
    "requires": [],
  },
  {
    "id": "later-quarter",
    "title": {
      "de": "Auswahl erst in einem späteren Quartal",
      "en": "Evaluation in a later quarter",
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
    "id": "lost-on-price",
    "title": {
      "de": "Zu teuer",
      "en": "Too expensive",
    },
    "class": "lost",
    "fault": "none",
    "usedAt": [
      "opportunity",
    ],
    "requires": [
      "note",
    ],
  },
  {
    "id": "lost-to-competitor",
    "title": {
      "de": "An Mitbewerb verloren",
      "en": "Lost to a rival",
    },
    "class": "lost",
    "fault": "none",
    "usedAt": [
      "opportunity",
    ],
    "requires": [
      "note",
    ],
  },
  {
    "id": "lost-to-nothing",
    "title": {
      "de": "Es bleibt alles beim Alten",
      "en": "They leave it as it is",
    },
    "class": "lost",
    "fault": "none",
    "usedAt": [
      "opportunity",
    ],
    "requires": [],
  },
  {
    "id": "no-authority",
    "title": {
      "de": "Kein Weg zur Entscheidung",
      "en": "No way to the decision-maker",
    },
    "class": "disqualify",
    "fault": "sales",
    "usedAt": [
      "work",
    ],
    "requires": [],
  },
  {
    "id": "no-budget",
    "title": {
      "de": "Kein Budget",
      "en": "No budget",
    },
    "class": "disqualify",
    "fault": "none",
    "usedAt": [
      "work",
    ],
    "requires": [],
  },
  {
    "id": "no-response",
    "title": {
      "de": "Nie erreicht",
      "en": "Never reached",
    },
    "class": "recycle",
    "fault": "none",
    "usedAt": [
      "work",
    ],
    "requires": [],
  },
  {
    "id": "not-a-buyer",
    "title": {
      "de": "Studierende, Lieferanten oder eigene Leute",
      "en": "Student, supplier or one of us",
    },
    "class": "disqualify",
    "fault": "marketing",
    "usedAt": [
      "handoff",
      "work",
    ],
    "requires": [],
  },
  {
    "id": "not-interested",
    "title": {
      "de": "Kein Interesse",
      "en": "Not interested",
    },
    "class": "disqualify",
    "fault": "none",
    "usedAt": [
      "work",
    ],
    "requires": [],
  },
  {
    "id": "timing",
    "title": {
      "de": "Falscher Zeitpunkt",
      "en": "Wrong time",
    },
    "class": "recycle",
    "fault": "none",
    "usedAt": [
      "work",
    ],
    "requires": [],
  },
] as const;

export type SignalId = "careers-page-visit" | "contact-request" | "content-download" | "demo-request" | "email-click" | "email-reply" | "hard-bounce" | "pricing-page-visit" | "product-tour" | "roi-calculator" | "topic-research" | "trade-fair-visit" | "webinar-attendance" | "webinar-registration" | "website-visit";

/** What a lead can do, with the properties of the event. */
export const signals = [
  {
    "id": "careers-page-visit",
    "title": {
      "de": "Besuch der Karriereseite",
      "en": "Careers page visit",
    },
    "intent": "low",
    "properties": [],
  },
  {
    "id": "contact-request",
    "title": {
      "de": "Kontaktanfrage",
      "en": "Contact request",
    },
    "intent": "high",
    "properties": [],
  },
  {
    "id": "content-download",
    "title": {
      "de": "Download eines Fachinhalts",
      "en": "Content download",
    },
    "intent": "standard",
    "properties": [
      "asset",
      "type",
    ],
  },
  {
    "id": "demo-request",
    "title": {
      "de": "Demo-Anfrage",
      "en": "Demo request",
    },
    "intent": "high",
    "properties": [
      "product",
    ],
  },
  {
    "id": "email-click",
    "title": {
      "de": "Klick in einer E-Mail",
      "en": "Click in an e-mail",
    },
    "intent": "low",
    "properties": [
      "campaign",
    ],
  },
  {
    "id": "email-reply",
    "title": {
      "de": "Antwort auf eine E-Mail",
      "en": "Reply to an e-mail",
    },
    "intent": "standard",
    "properties": [],
  },
  {
    "id": "hard-bounce",
    "title": {
      "de": "Adresse existiert nicht",
      "en": "Address does not exist",
    },
    "intent": "low",
    "properties": [],
  },
  {
    "id": "pricing-page-visit",
    "title": {
      "de": "Besuch der Preisseite",
      "en": "Pricing page visit",
    },
    "intent": "high",
    "properties": [
      "asset",
    ],
  },
  {
    "id": "product-tour",
    "title": {
      "de": "Geführte Produkttour",
      "en": "Guided product tour",
    },
    "intent": "standard",
    "properties": [],
  },
  {
    "id": "roi-calculator",
    "title": {
      "de": "Sparrechner ausgefüllt",
      "en": "Savings calculator filled in",
    },
    "intent": "high",
    "properties": [],
  },
  {
    "id": "topic-research",
    "title": {
      "de": "Recherche zu unseren Themen",
      "en": "Research on our topics",
    },
    "intent": "standard",
    "properties": [
      "topic",
    ],
  },
  {
    "id": "trade-fair-visit",
    "title": {
      "de": "Besuch am Messestand",
      "en": "Visit to our stand",
    },
    "intent": "standard",
    "properties": [
      "fair",
    ],
  },
  {
    "id": "webinar-attendance",
    "title": {
      "de": "Webinar-Teilnahme",
      "en": "Webinar attended",
    },
    "intent": "standard",
    "properties": [
      "webinar",
    ],
  },
  {
    "id": "webinar-registration",
    "title": {
      "de": "Webinar-Anmeldung",
      "en": "Webinar registration",
    },
    "intent": "low",
    "properties": [
      "webinar",
    ],
  },
  {
    "id": "website-visit",
    "title": {
      "de": "Besuch der Website",
      "en": "Website visit",
    },
    "intent": "low",
    "properties": [
      "section",
    ],
  },
] as const;

export type CampaignId = "benelux-launch" | "fair-autumn" | "fair-rampe-2027" | "referral-june" | "search-new-year" | "target-accounts-spring" | "webinar-peak-season" | "webinar-winter-docks";

/** Campaigns in the common calendar. */
export const campaigns = [
  {
    "id": "benelux-launch",
    "title": {
      "de": "Benelux hört von uns",
      "en": "Benelux hears of us",
    },
  },
  {
    "id": "fair-autumn",
    "title": {
      "de": "Herbstmesse mit eigenem Stand",
      "en": "Autumn fair with a stand of our own",
    },
  },
  {
    "id": "fair-rampe-2027",
    "title": {
      "de": "Messe „Rampe 2027“",
      "en": "Trade fair “Rampe 2027”",
    },
  },
  {
    "id": "referral-june",
    "title": {
      "de": "Kunden bringen Kunden",
      "en": "Customers bring customers",
    },
  },
  {
    "id": "search-new-year",
    "title": {
      "de": "Suchanzeigen zum neuen Budgetjahr",
      "en": "Search in the new budget year",
    },
  },
  {
    "id": "target-accounts-spring",
    "title": {
      "de": "Zielkunden im Frühjahr",
      "en": "Target accounts in spring",
    },
  },
  {
    "id": "webinar-peak-season",
    "title": {
      "de": "Webinar „Vor der Hochsaison“",
      "en": "Webinar “Before the peak”",
    },
  },
  {
    "id": "webinar-winter-docks",
    "title": {
      "de": "Webinar „Eis an der Rampe“",
      "en": "Webinar “Ice on the ramp”",
    },
  },
] as const;

export type ChannelId = "content" | "e-mail" | "outbound" | "paid-search" | "paid-social" | "partner" | "referral" | "trade-fair" | "webinar" | "website";

/** Ways on which leads find us. */
export const channels = [
  {
    "id": "content",
    "title": {
      "de": "Fachinhalte",
      "en": "Content",
    },
  },
  {
    "id": "e-mail",
    "title": {
      "de": "E-Mail",
      "en": "E-mail",
    },
  },
  {
    "id": "outbound",
    "title": {
      "de": "Eigene Ansprache",
      "en": "Our own calls",
    },
  },
  {
    "id": "paid-search",
    "title": {
      "de": "Suchanzeigen",
      "en": "Paid search",
    },
  },
  {
    "id": "paid-social",
    "title": {
      "de": "Anzeigen in sozialen Netzen",
      "en": "Paid social",
    },
  },
  {
    "id": "partner",
    "title": {
      "de": "Partner",
      "en": "Partner",
    },
  },
  {
    "id": "referral",
    "title": {
      "de": "Empfehlung",
      "en": "Referral",
    },
  },
  {
    "id": "trade-fair",
    "title": {
      "de": "Messe",
      "en": "Trade fair",
    },
  },
  {
    "id": "webinar",
    "title": {
      "de": "Webinar",
      "en": "Webinar",
    },
  },
  {
    "id": "website",
    "title": {
      "de": "Website",
      "en": "Website",
    },
  },
] as const;

export type RouteId = "partner-lead" | "target-account-tier-1" | "target-account-enterprise" | "heavy-docks" | "upper-mid-market" | "third-party-logistics" | "french-switzerland" | "alpine" | "dutch-benelux" | "benelux" | "germany-north" | "germany-west" | "germany-south" | "german-speaking" | "denmark";

/** Routing rules; the first match wins. */
export const routes = [
  {
    "id": "partner-lead",
    "title": {
      "de": "Von Partner gemeldet",
      "en": "Registered by a partner",
    },
  },
  {
    "id": "target-account-tier-1",
    "title": {
      "de": "Zielkunde Stufe 1",
      "en": "Target account tier 1",
    },
  },
  {
    "id": "target-account-enterprise",
    "title": {
      "de": "Großer Zielkunde Stufe 2",
      "en": "Large target account tier 2",
    },
  },
  {
    "id": "heavy-docks",
    "title": {
      "de": "Starker Rampenverkehr",
      "en": "Heavy dock traffic",
    },
  },
  {
    "id": "upper-mid-market",
    "title": {
      "de": "Deutsche Unternehmen mit 251 bis 500 Beschäftigten",
      "en": "German companies with 251 to 500 people",
    },
  },
  {
    "id": "third-party-logistics",
    "title": {
      "de": "Kontraktlogistik in Deutschland",
      "en": "Third-party logistics in Germany",
    },
  },
  {
    "id": "french-switzerland",
    "title": {
      "de": "Französischsprachige Schweiz",
      "en": "French-speaking Switzerland",
    },
  },
  {
    "id": "alpine",
    "title": {
      "de": "Österreich, Schweiz, Liechtenstein",
      "en": "Austria, Switzerland, Liechtenstein",
    },
  },
  {
    "id": "dutch-benelux",
    "title": {
      "de": "Niederländischsprachiges Benelux",
      "en": "Dutch-speaking Benelux",
    },
  },
  {
    "id": "benelux",
    "title": {
      "de": "Benelux",
      "en": "Benelux",
    },
  },
  {
    "id": "germany-north",
    "title": {
      "de": "Norden und Osten Deutschlands",
      "en": "North and east of Germany",
    },
  },
  {
    "id": "germany-west",
    "title": {
      "de": "Westen Deutschlands",
      "en": "West of Germany",
    },
  },
  {
    "id": "germany-south",
    "title": {
      "de": "Süden Deutschlands",
      "en": "South of Germany",
    },
  },
  {
    "id": "german-speaking",
    "title": {
      "de": "Deutschland und Nachbarn ohne Gebiet",
      "en": "Germany and its neighbours without a territory",
    },
  },
  {
    "id": "denmark",
    "title": {
      "de": "Dänemark",
      "en": "Denmark",
    },
  },
] as const;

export type QueueId = "operations" | "review-alpine" | "review-benelux" | "review-dach" | "review-international" | "review-named" | "review-partners";

/** Queues. */
export const queues = [
  {
    "id": "operations",
    "title": {
      "de": "Sales Operations",
      "en": "Sales operations",
    },
  },
  {
    "id": "review-alpine",
    "title": {
      "de": "Prüfung Österreich und Schweiz",
      "en": "Review Austria and Switzerland",
    },
  },
  {
    "id": "review-benelux",
    "title": {
      "de": "Prüfung Benelux",
      "en": "Review Benelux",
    },
  },
  {
    "id": "review-dach",
    "title": {
      "de": "Prüfung Deutschland",
      "en": "Review Germany",
    },
  },
  {
    "id": "review-international",
    "title": {
      "de": "Prüfung übrige Länder",
      "en": "Review other countries",
    },
  },
  {
    "id": "review-named",
    "title": {
      "de": "Prüfung Zielkunden",
      "en": "Review target accounts",
    },
  },
  {
    "id": "review-partners",
    "title": {
      "de": "Prüfung Partnerleads",
      "en": "Review partner leads",
    },
  },
] as const;

export type PoolId = "account-executives" | "alpine" | "benelux" | "everybody-inside" | "germany-north" | "germany-south" | "germany-west" | "logistics-specialists" | "named-accounts" | "partner-desk";

/** Pools that share leads by turns. */
export const pools = [
  {
    "id": "account-executives",
    "title": {
      "de": "Account Executives",
      "en": "Account executives",
    },
  },
  {
    "id": "alpine",
    "title": {
      "de": "Österreich, Schweiz, Liechtenstein",
      "en": "Austria, Switzerland, Liechtenstein",
    },
  },
  {
    "id": "benelux",
    "title": {
      "de": "Benelux",
      "en": "Benelux",
    },
  },
  {
    "id": "everybody-inside",
    "title": {
      "de": "Alle im Innendienst",
      "en": "Everybody in inside sales",
    },
  },
  {
    "id": "germany-north",
    "title": {
      "de": "Norden und Osten Deutschlands",
      "en": "North and east of Germany",
    },
  },
  {
    "id": "germany-south",
    "title": {
      "de": "Süden Deutschlands",
      "en": "South of Germany",
    },
  },
  {
    "id": "germany-west",
    "title": {
      "de": "Westen Deutschlands",
      "en": "West of Germany",
    },
  },
  {
    "id": "logistics-specialists",
    "title": {
      "de": "Fachleute für Logistik",
      "en": "Specialists for logistics",
    },
  },
  {
    "id": "named-accounts",
    "title": {
      "de": "Zielkundenvertrieb",
      "en": "Named accounts",
    },
  },
  {
    "id": "partner-desk",
    "title": {
      "de": "Partnerbetreuung",
      "en": "Partner desk",
    },
  },
] as const;

export type SlaId = "data-repair" | "disposition" | "first-contact-high-intent" | "first-contact-standard" | "handoff-decision" | "meeting-follow-up" | "no-show-rebooking" | "nurture-start" | "recycled-request" | "rep-contact-high-intent" | "rep-contact-standard" | "routing";

/** Promises with a clock, and the time they allow. */
export const slas = [
  {
    "id": "data-repair",
    "title": {
      "de": "Korrektur zurückgegebener Leads",
      "en": "Repair of returned leads",
    },
    "side": "marketing",
    "within": {
      "amount": 2,
      "unit": "businessDays",
    },
  },
  {
    "id": "disposition",
    "title": {
      "de": "Rückmeldung",
      "en": "Disposition",
    },
    "side": "sales",
    "within": {
      "amount": 14,
      "unit": "calendarDays",
    },
  },
  {
    "id": "first-contact-high-intent",
    "title": {
      "de": "Erstkontakt, hohe Absicht",
      "en": "First contact, high intent",
    },
    "side": "sales",
    "within": {
      "amount": 4,
      "unit": "businessHours",
    },
  },
  {
    "id": "first-contact-standard",
    "title": {
      "de": "Erstkontakt, Standard",
      "en": "First contact, standard",
    },
    "side": "sales",
    "within": {
      "amount": 24,
      "unit": "businessHours",
    },
  },
  {
    "id": "handoff-decision",
    "title": {
      "de": "Entscheidung bei der Übergabe",
      "en": "Handoff decision",
    },
    "side": "sales",
    "within": {
      "amount": 1,
      "unit": "businessHours",
    },
  },
  {
    "id": "meeting-follow-up",
    "title": {
      "de": "Nachfassen nach einem Termin",
      "en": "Follow-up after a meeting",
    },
    "side": "sales",
    "within": {
      "amount": 1,
      "unit": "businessDays",
    },
  },
  {
    "id": "no-show-rebooking",
    "title": {
      "de": "Neuer Termin nach Nichterscheinen",
      "en": "New date after a no-show",
    },
    "side": "sales",
    "within": {
      "amount": 2,
      "unit": "businessDays",
    },
  },
  {
    "id": "nurture-start",
    "title": {
      "de": "Erster Schritt im Nurture-Programm",
      "en": "First step of nurturing",
    },
    "side": "marketing",
    "within": {
      "amount": 5,
      "unit": "businessDays",
    },
  },
  {
    "id": "recycled-request",
    "title": {
      "de": "Anfrage eines zurückgestellten Leads",
      "en": "Request from a recycled lead",
    },
    "side": "sales",
    "within": {
      "amount": 8,
      "unit": "businessHours",
    },
  },
  {
    "id": "rep-contact-high-intent",
    "title": {
      "de": "Anteil der Zuständigen, hohe Absicht",
      "en": "The rep’s part, high intent",
    },
    "side": "sales",
    "within": {
      "amount": 3,
      "unit": "businessHours",
    },
  },
  {
    "id": "rep-contact-standard",
    "title": {
      "de": "Anteil der Zuständigen, Standard",
      "en": "The rep’s part, standard",
    },
    "side": "sales",
    "within": {
      "amount": 7,
      "unit": "businessHours",
    },
  },
  {
    "id": "routing",
    "title": {
      "de": "Zuweisung",
      "en": "Routing",
    },
    "side": "marketing",
    "within": {
      "amount": 5,
      "unit": "minutes",
    },
  },
] as const;

export type TerritoryId = "alpine" | "benelux" | "germany-mid-market" | "germany-north" | "germany-south" | "germany-west" | "named-accounts";

/** Territories and who works them. */
export const territories = [
  {
    "id": "alpine",
    "title": {
      "de": "Österreich, Schweiz, Liechtenstein",
      "en": "Austria, Switzerland, Liechtenstein",
    },
  },
  {
    "id": "benelux",
    "title": {
      "de": "Benelux",
      "en": "Benelux",
    },
  },
  {
    "id": "germany-mid-market",
    "title": {
      "de": "Gehobener Mittelstand in Deutschland",
      "en": "Upper mid-market in Germany",
    },
  },
  {
    "id": "germany-north",
    "title": {
      "de": "Norden und Osten Deutschlands",
      "en": "North and east of Germany",
    },
  },
  {
    "id": "germany-south",
    "title": {
      "de": "Süden Deutschlands",
      "en": "South of Germany",
    },
  },
  {
    "id": "germany-west",
    "title": {
      "de": "Westen Deutschlands",
      "en": "West of Germany",
    },
  },
  {
    "id": "named-accounts",
    "title": {
      "de": "Zielkunden der Stufe 1",
      "en": "Target accounts of tier 1",
    },
  },
] as const;

export type TierId = "tier-1" | "tier-2";

/** Tiers of target accounts. */
export const tiers = [
  {
    "id": "tier-1",
    "title": {
      "de": "Stufe 1",
      "en": "Tier 1",
    },
  },
  {
    "id": "tier-2",
    "title": {
      "de": "Stufe 2",
      "en": "Tier 2",
    },
  },
] as const;

export type AccountId = "albtrauf" | "almglueck" | "ardennenbrouwerij" | "donauring" | "donaustahl" | "elbsand" | "frankenfracht" | "hafenkante" | "havelmetall" | "inntalholz" | "jurawerk" | "kistenkoenig" | "lippemoebel" | "nordlicht-kuehlhaus" | "ostseeperle" | "polder-parts" | "rheinbogen-chemie" | "teutotextil" | "waterkant" | "wattwurm" | "zechenglas" | "ziegelwerk-sued";

/** Target accounts. */
export const accounts = [
  {
    "id": "albtrauf",
    "title": {
      "de": "Albtrauf Teigwaren",
      "en": "Albtrauf Teigwaren",
    },
  },
  {
    "id": "almglueck",
    "title": {
      "de": "Almglück Molkereien",
      "en": "Almglück Molkereien",
    },
  },
  {
    "id": "ardennenbrouwerij",
    "title": {
      "de": "Ardennenbrouwerij",
      "en": "Ardennenbrouwerij",
    },
  },
  {
    "id": "donauring",
    "title": {
      "de": "Donauring Maschinenbau",
      "en": "Donauring Maschinenbau",
    },
  },
  {
    "id": "donaustahl",
    "title": {
      "de": "Donaustahl",
      "en": "Donaustahl",
    },
  },
  {
    "id": "elbsand",
    "title": {
      "de": "Elbsand Baustoffe",
      "en": "Elbsand Baustoffe",
    },
  },
  {
    "id": "frankenfracht",
    "title": {
      "de": "Frankenfracht",
      "en": "Frankenfracht",
    },
  },
  {
    "id": "hafenkante",
    "title": {
      "de": "Hafenkante Kontraktlogistik",
      "en": "Hafenkante Kontraktlogistik",
    },
  },
  {
    "id": "havelmetall",
    "title": {
      "de": "Havelmetall",
      "en": "Havelmetall",
    },
  },
  {
    "id": "inntalholz",
    "title": {
      "de": "Inntalholz",
      "en": "Inntalholz",
    },
  },
  {
    "id": "jurawerk",
    "title": {
      "de": "Jurawerk Uhrenteile",
      "en": "Jurawerk Uhrenteile",
    },
  },
  {
    "id": "kistenkoenig",
    "title": {
      "de": "Kistenkönig Großhandel",
      "en": "Kistenkönig Großhandel",
    },
  },
  {
    "id": "lippemoebel",
    "title": {
      "de": "Lippe-Möbel",
      "en": "Lippe-Möbel",
    },
  },
  {
    "id": "nordlicht-kuehlhaus",
    "title": {
      "de": "Nordlicht Kühlhäuser",
      "en": "Nordlicht Kühlhäuser",
    },
  },
  {
    "id": "ostseeperle",
    "title": {
      "de": "Ostseeperle Fischfeinkost",
      "en": "Ostseeperle Fischfeinkost",
    },
  },
  {
    "id": "polder-parts",
    "title": {
      "de": "Polder Parts",
      "en": "Polder Parts",
    },
  },
  {
    "id": "rheinbogen-chemie",
    "title": {
      "de": "Rheinbogen Chemie",
      "en": "Rheinbogen Chemie",
    },
  },
  {
    "id": "teutotextil",
    "title": {
      "de": "Teuto-Textil",
      "en": "Teuto-Textil",
    },
  },
  {
    "id": "waterkant",
    "title": {
      "de": "Waterkant Groothandel",
      "en": "Waterkant Groothandel",
    },
  },
  {
    "id": "wattwurm",
    "title": {
      "de": "Wattwurm Fachhandel",
      "en": "Wattwurm Fachhandel",
    },
  },
  {
    "id": "zechenglas",
    "title": {
      "de": "Zechenglas",
      "en": "Zechenglas",
    },
  },
  {
    "id": "ziegelwerk-sued",
    "title": {
      "de": "Ziegelwerk Süd",
      "en": "Ziegelwerk Süd",
    },
  },
] as const;

export type TouchPolicyId = "six-touches";

/** Promises about touches. */
export const touchPolicies = [
  {
    "id": "six-touches",
    "title": {
      "de": "Sechs Kontaktversuche vor dem Aufgeben",
      "en": "Six touches before giving up",
    },
  },
] as const;

export type CommitmentId = "acceptance-rate" | "battlecards" | "campaign-follow-up" | "campaign-report" | "capacity-notice" | "case-studies" | "competitive-intelligence" | "complete-data" | "conversion-data" | "forecast-accuracy" | "mql-quality" | "mql-volume";

/** Promises about periods. */
export const commitments = [
  {
    "id": "acceptance-rate",
    "title": {
      "de": "Angenommene MQLs",
      "en": "Accepted MQLs",
    },
  },
  {
    "id": "battlecards",
    "title": {
      "de": "Battlecards",
      "en": "Battlecards",
    },
  },
  {
    "id": "campaign-follow-up",
    "title": {
      "de": "Verantwortung fürs Nachfassen",
      "en": "Owner of a campaign’s follow-up",
    },
  },
  {
    "id": "campaign-report",
    "title": {
      "de": "Wöchentlicher Kampagnenbericht",
      "en": "Weekly campaign report",
    },
  },
  {
    "id": "capacity-notice",
    "title": {
      "de": "Kapazität rechtzeitig angekündigt",
      "en": "Capacity announced in time",
    },
  },
  {
    "id": "case-studies",
    "title": {
      "de": "Anwenderberichte",
      "en": "Case studies",
    },
  },
  {
    "id": "competitive-intelligence",
    "title": {
      "de": "Wettbewerbsbeobachtung",
      "en": "Competitive intelligence",
    },
  },
  {
    "id": "complete-data",
    "title": {
      "de": "Vollständige Daten",
      "en": "Complete data",
    },
  },
  {
    "id": "conversion-data",
    "title": {
      "de": "Ergebnisse fürs Marketing",
      "en": "Conversion data for marketing",
    },
  },
  {
    "id": "forecast-accuracy",
    "title": {
      "de": "Verlässliche Prognosen",
      "en": "Accurate forecasts",
    },
  },
  {
    "id": "mql-quality",
    "title": {
      "de": "MQLs, die zu SQLs werden",
      "en": "MQLs that become SQLs",
    },
  },
  {
    "id": "mql-volume",
    "title": {
      "de": "MQLs pro Monat",
      "en": "MQLs per month",
    },
  },
] as const;

export type MetricId = "acceptance" | "acquisition-cost" | "contact-time-high-intent" | "contact-time-standard" | "conversations" | "cost-per-sql" | "coverage-stability" | "data-completeness" | "forecast-accuracy" | "lead-ageing" | "lead-to-opportunity" | "marketing-compliance" | "marketing-sourced-pipeline" | "marketing-sourced-revenue" | "mql-to-sql" | "nps-of-marketing" | "nps-of-sales" | "opportunity-ageing" | "pipeline-coverage" | "routed-by-hand" | "sales-compliance" | "sales-cycle" | "stage-differences" | "untouched-leads" | "win-rate" | "win-rate-by-value";

/** Figures that both departments share. */
export const metrics = [
  {
    "id": "acceptance",
    "title": {
      "de": "MQLs, die der Vertrieb annimmt",
      "en": "MQLs that sales accepts",
    },
  },
  {
    "id": "acquisition-cost",
    "title": {
      "de": "Kosten je gewonnenem Kunden",
      "en": "Cost of winning a customer",
    },
  },
  {
    "id": "contact-time-high-intent",
    "title": {
      "de": "Zeit bis zum Erstkontakt, hohe Absicht",
      "en": "Time to first contact, high intent",
    },
  },
  {
    "id": "contact-time-standard",
    "title": {
      "de": "Zeit bis zum Erstkontakt, Standard",
      "en": "Time to first contact, standard",
    },
  },
  {
    "id": "conversations",
    "title": {
      "de": "MQLs, mit denen wir gesprochen haben",
      "en": "MQLs we got to speak with",
    },
  },
  {
    "id": "cost-per-sql",
    "title": {
      "de": "Kosten je SQL",
      "en": "Cost per SQL",
    },
  },
  {
    "id": "coverage-stability",
    "title": {
      "de": "Stetigkeit der Abdeckung",
      "en": "Steadiness of the coverage",
    },
  },
  {
    "id": "data-completeness",
    "title": {
      "de": "Bei der Übergabe bekannte Daten",
      "en": "Data known at the handoff",
    },
  },
  {
    "id": "forecast-accuracy",
    "title": {
      "de": "Treffgenauigkeit der Prognose",
      "en": "Accuracy of the forecast",
    },
  },
  {
    "id": "lead-ageing",
    "title": {
      "de": "Angenommene Leads, die liegen bleiben",
      "en": "Accepted leads that lie untouched",
    },
  },
  {
    "id": "lead-to-opportunity",
    "title": {
      "de": "MQLs, die zu Opportunities werden",
      "en": "MQLs that become opportunities",
    },
  },
  {
    "id": "marketing-compliance",
    "title": {
      "de": "Eingehaltene Zusagen des Marketings",
      "en": "Promises of marketing kept",
    },
  },
  {
    "id": "marketing-sourced-pipeline",
    "title": {
      "de": "Pipeline aus dem Marketing",
      "en": "Pipeline that marketing brought",
    },
  },
  {
    "id": "marketing-sourced-revenue",
    "title": {
      "de": "Umsatz aus dem Marketing",
      "en": "Revenue that marketing brought",
    },
  },
  {
    "id": "mql-to-sql",
    "title": {
      "de": "MQLs, die zu SQLs werden",
      "en": "MQLs that become SQLs",
    },
  },
  {
    "id": "nps-of-marketing",
    "title": {
      "de": "Was der Vertrieb vom Marketing hält",
      "en": "What sales thinks of marketing",
    },
  },
  {
    "id": "nps-of-sales",
    "title": {
      "de": "Was das Marketing vom Vertrieb hält",
      "en": "What marketing thinks of sales",
    },
  },
  {
    "id": "opportunity-ageing",
    "title": {
      "de": "Opportunities ohne Lebenszeichen",
      "en": "Opportunities without a sign of life",
    },
  },
  {
    "id": "pipeline-coverage",
    "title": {
      "de": "Pipeline-Abdeckung",
      "en": "Pipeline coverage",
    },
  },
  {
    "id": "routed-by-hand",
    "title": {
      "de": "Von Hand zugewiesene Leads",
      "en": "Leads assigned by hand",
    },
  },
  {
    "id": "sales-compliance",
    "title": {
      "de": "Eingehaltene Zusagen des Vertriebs",
      "en": "Promises of sales kept",
    },
  },
  {
    "id": "sales-cycle",
    "title": {
      "de": "Dauer des Verkaufszyklus",
      "en": "Length of the sales cycle",
    },
  },
  {
    "id": "stage-differences",
    "title": {
      "de": "Leads mit zwei Wahrheiten",
      "en": "Leads with two truths",
    },
  },
  {
    "id": "untouched-leads",
    "title": {
      "de": "MQLs, die niemand angerufen hat",
      "en": "MQLs nobody has called",
    },
  },
  {
    "id": "win-rate",
    "title": {
      "de": "Abschlussquote",
      "en": "Win rate",
    },
  },
  {
    "id": "win-rate-by-value",
    "title": {
      "de": "Abschlussquote nach Wert",
      "en": "Win rate by value",
    },
  },
] as const;

export type PlanId = "revenue-2027";

/** Revenue plans. */
export const plans = [
  {
    "id": "revenue-2027",
    "title": {
      "de": "Neugeschäft 2027",
      "en": "New business 2027",
    },
  },
] as const;

export type QualificationId = "bant" | "meddic";

/** Checklists. */
export const qualifications = [
  {
    "id": "bant",
    "title": {
      "de": "BANT",
      "en": "BANT",
    },
  },
  {
    "id": "meddic",
    "title": {
      "de": "MEDDIC",
      "en": "MEDDIC",
    },
  },
] as const;

export type ConsentPurpose = "contact" | "email-marketing" | "web-tracking";

/** Purposes of consent. */
export const consentPurposes = [
  {
    "id": "contact",
    "title": {
      "de": "Kontaktaufnahme zu unserem Angebot",
      "en": "Contact about our offer",
    },
  },
  {
    "id": "email-marketing",
    "title": {
      "de": "Newsletter und Nurture-E-Mails",
      "en": "Newsletter and nurture e-mails",
    },
  },
  {
    "id": "web-tracking",
    "title": {
      "de": "Wiedererkennen von Besuchen auf unserer Website",
      "en": "Recognising visits to our website",
    },
  },
] as const;

export type RoleId = "account-executive" | "campaign-manager" | "managing-director" | "marketing-ops" | "named-account-executive" | "partner-manager" | "product-marketing" | "revenue-operations" | "sales-manager" | "sales-ops" | "sdr" | "vp-marketing" | "vp-sales";

/** Roles. */
export const roles = [
  {
    "id": "account-executive",
    "title": {
      "de": "Account Executive",
      "en": "Account executive",
    },
  },
  {
    "id": "campaign-manager",
    "title": {
      "de": "Kampagnenmanagement",
      "en": "Campaign manager",
    },
  },
  {
    "id": "managing-director",
    "title": {
      "de": "Geschäftsführung",
      "en": "Managing director",
    },
  },
  {
    "id": "marketing-ops",
    "title": {
      "de": "Marketing Operations",
      "en": "Marketing operations",
    },
  },
  {
    "id": "named-account-executive",
    "title": {
      "de": "Betreuung Zielkunden",
      "en": "Named account executive",
    },
  },
  {
    "id": "partner-manager",
    "title": {
      "de": "Partnermanagement",
      "en": "Partner manager",
    },
  },
  {
    "id": "product-marketing",
    "title": {
      "de": "Produktmarketing",
      "en": "Product marketing",
    },
  },
  {
    "id": "revenue-operations",
    "title": {
      "de": "Revenue Operations",
      "en": "Revenue operations",
    },
  },
  {
    "id": "sales-manager",
    "title": {
      "de": "Teamleitung Vertrieb",
      "en": "Front-line sales manager",
    },
  },
  {
    "id": "sales-ops",
    "title": {
      "de": "Sales Operations",
      "en": "Sales operations",
    },
  },
  {
    "id": "sdr",
    "title": {
      "de": "Vertriebsinnendienst (SDR)",
      "en": "Sales development representative",
    },
  },
  {
    "id": "vp-marketing",
    "title": {
      "de": "Leitung Marketing",
      "en": "VP Marketing",
    },
  },
  {
    "id": "vp-sales",
    "title": {
      "de": "Leitung Vertrieb",
      "en": "VP Sales",
    },
  },
] as const;

export type TeamId = "account-executives" | "benelux-sales" | "demand-generation" | "handoff-desk" | "inside-sales" | "marketing-operations" | "named-accounts" | "partner-sales";

/** Teams. */
export const teams = [
  {
    "id": "account-executives",
    "title": {
      "de": "Account Executives",
      "en": "Account executives",
    },
  },
  {
    "id": "benelux-sales",
    "title": {
      "de": "Vertrieb Benelux",
      "en": "Sales Benelux",
    },
  },
  {
    "id": "demand-generation",
    "title": {
      "de": "Leadgewinnung",
      "en": "Demand generation",
    },
  },
  {
    "id": "handoff-desk",
    "title": {
      "de": "Übergabestelle",
      "en": "Handoff desk",
    },
  },
  {
    "id": "inside-sales",
    "title": {
      "de": "Innendienst DACH",
      "en": "Inside sales DACH",
    },
  },
  {
    "id": "marketing-operations",
    "title": {
      "de": "Marketing Operations",
      "en": "Marketing operations",
    },
  },
  {
    "id": "named-accounts",
    "title": {
      "de": "Zielkundenvertrieb",
      "en": "Named accounts",
    },
  },
  {
    "id": "partner-sales",
    "title": {
      "de": "Partnervertrieb",
      "en": "Partner sales",
    },
  },
] as const;

export type MemberId = "m-101" | "m-102" | "m-103" | "m-104" | "m-105" | "m-106" | "m-107" | "m-108" | "m-109" | "m-121" | "m-122" | "m-131" | "m-132" | "m-141" | "m-142" | "m-151" | "m-201" | "m-202" | "m-203" | "m-204" | "m-205" | "m-301" | "m-302" | "m-311" | "m-312" | "m-313" | "m-401" | "m-402";

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
  {
    "id": "m-103",
    "title": {
      "en": "m-103",
    },
    "team": "inside-sales",
  },
  {
    "id": "m-104",
    "title": {
      "en": "m-104",
    },
    "team": "inside-sales",
  },
  {
    "id": "m-105",
    "title": {
      "en": "m-105",
    },
    "team": "inside-sales",
  },
  {
    "id": "m-106",
    "title": {
      "en": "m-106",
    },
    "team": "inside-sales",
  },
  {
    "id": "m-107",
    "title": {
      "en": "m-107",
    },
    "team": "inside-sales",
  },
  {
    "id": "m-108",
    "title": {
      "en": "m-108",
    },
    "team": "inside-sales",
  },
  {
    "id": "m-109",
    "title": {
      "en": "m-109",
    },
    "team": "inside-sales",
  },
  {
    "id": "m-121",
    "title": {
      "en": "m-121",
    },
    "team": "account-executives",
  },
  {
    "id": "m-122",
    "title": {
      "en": "m-122",
    },
    "team": "account-executives",
  },
  {
    "id": "m-131",
    "title": {
      "en": "m-131",
    },
    "team": "named-accounts",
  },
  {
    "id": "m-132",
    "title": {
      "en": "m-132",
    },
    "team": "named-accounts",
  },
  {
    "id": "m-141",
    "title": {
      "en": "m-141",
    },
    "team": "benelux-sales",
  },
  {
    "id": "m-142",
    "title": {
      "en": "m-142",
    },
    "team": "benelux-sales",
  },
  {
    "id": "m-151",
    "title": {
      "en": "m-151",
    },
    "team": "partner-sales",
  },
  {
    "id": "m-201",
    "title": {
      "en": "m-201",
    },
    "team": "handoff-desk",
  },
  {
    "id": "m-202",
    "title": {
      "en": "m-202",
    },
    "team": "handoff-desk",
  },
  {
    "id": "m-203",
    "title": {
      "en": "m-203",
    },
    "team": "handoff-desk",
  },
  {
    "id": "m-204",
    "title": {
      "en": "m-204",
    },
    "team": "handoff-desk",
  },
  {
    "id": "m-205",
    "title": {
      "en": "m-205",
    },
    "team": "named-accounts",
  },
  {
    "id": "m-301",
    "title": {
      "en": "m-301",
    },
    "team": "marketing-operations",
  },
  {
    "id": "m-302",
    "title": {
      "en": "m-302",
    },
    "team": "marketing-operations",
  },
  {
    "id": "m-311",
    "title": {
      "en": "m-311",
    },
    "team": "demand-generation",
  },
  {
    "id": "m-312",
    "title": {
      "en": "m-312",
    },
    "team": "demand-generation",
  },
  {
    "id": "m-313",
    "title": {
      "en": "m-313",
    },
    "team": "demand-generation",
  },
  {
    "id": "m-401",
    "title": {
      "en": "m-401",
    },
    "team": "handoff-desk",
  },
  {
    "id": "m-402",
    "title": {
      "en": "m-402",
    },
    "team": "handoff-desk",
  },
] as const;
