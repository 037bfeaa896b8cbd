/** An OpenAPI document without a finding, of at least so many bytes and less than one path more. */
export function apiDocument(bytes) {
    const head = `openapi: 3.1.0
info:
  title: Leads
  version: 1.0.0
  description: A document of the size of an agreement.
  contact: { name: Nobody, url: https://leads.example, email: nobody@leads.example }
  license: { name: MIT, url: https://leads.example/licence }
servers:
  - url: https://leads.example
security:
  - key: []
tags:
  - name: leads
    description: Leads and what became of them.
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: x-key }
paths:
`;
    let text = head;
    for (let number = 1; text.length < bytes; number++)
        text += pathOf(number);
    return text;
}
function pathOf(number) {
    return `  /leads-${number}/{id}:
    get:
      operationId: getLead${number}
      summary: Lead ${number}
      description: Gives one lead with its score and its stage.
      tags: [leads]
      parameters:
        - { name: id, in: path, required: true, description: Id of the lead, schema: { type: string } }
      responses:
        "200":
          description: The lead.
          content:
            application/json:
              schema:
                type: object
                required: [id, stage]
                properties:
                  id: { type: string, examples: [a-${number}] }
                  stage: { type: string, enum: [lead, mql, sal, sql] }
                  total: { type: integer, minimum: 0, maximum: 100 }
        "404":
          description: There is no such lead.
`;
}
