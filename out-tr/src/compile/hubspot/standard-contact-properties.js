/**
 * Types of the properties that a contact has in every HubSpot account, as far as agreements map to them. A property that is
 * not listed is taken to have the type that fits the attribute.
 */
export const standardContactProperties = {
    address: 'string',
    annualrevenue: 'string',
    city: 'string',
    company: 'string',
    company_size: 'enumeration',
    country: 'string',
    createdate: 'datetime',
    email: 'string',
    firstname: 'string',
    hs_analytics_source: 'enumeration',
    hs_email_domain: 'string',
    hs_language: 'enumeration',
    hs_lead_status: 'enumeration',
    industry: 'string',
    job_function: 'string',
    jobtitle: 'string',
    lastname: 'string',
    lifecyclestage: 'enumeration',
    mobilephone: 'string',
    numemployees: 'enumeration',
    phone: 'string',
    seniority: 'string',
    state: 'string',
    website: 'string',
    zip: 'string',
};
