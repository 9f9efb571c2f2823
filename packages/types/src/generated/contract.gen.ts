// Generated from openapi/connections.yaml by drata-spec.
// Do not edit: change openapi/upstream.yaml or a correction, then run `pnpm generate`.

import type { OpenApiDocument } from '../contract/open-api-document.js';

/** The corrected OpenAPI 3.1 document of the API; references are kept. */
export const contract: OpenApiDocument = JSON.parse(`{
  "openapi": "3.1.0",
  "info": {
    "title": "Drata Connections API",
    "version": "1",
    "description": "Lists the connections of a Drata account and uploads the personnel of a file-based identity provider.\\n\\nThis is an unofficial description, written from the vendor's public reference page."
  },
  "servers": [
    {
      "url": "https://public-api.drata.com/public",
      "description": "United States",
      "x-region": "us"
    },
    {
      "url": "https://public-api.eu.drata.com/public",
      "description": "European Union",
      "x-region": "eu"
    },
    {
      "url": "https://public-api.apac.drata.com/public",
      "description": "Asia Pacific",
      "x-region": "apac"
    }
  ],
  "security": [
    {
      "bearer": []
    }
  ],
  "tags": [
    {
      "name": "Connections",
      "description": "Links between a Drata account and the systems that it watches."
    }
  ],
  "paths": {
    "/connections": {
      "get": {
        "operationId": "listConnections",
        "tags": [
          "Connections"
        ],
        "summary": "List connections",
        "description": "Returns one page of the account's managed connections, filtered by provider type and by state.\\n\\nRequires the permission *Connections: List Connections*.",
        "parameters": [
          {
            "name": "limit",
            "in": "query",
            "description": "Number of connections on a page.",
            "schema": {
              "type": "number",
              "minimum": 1,
              "maximum": 50,
              "default": 20
            }
          },
          {
            "name": "page",
            "in": "query",
            "description": "Number of the page to return, counted from one.",
            "schema": {
              "type": "number",
              "minimum": 1,
              "default": 1
            }
          },
          {
            "name": "providerTypes",
            "in": "query",
            "description": "Only connections that serve one of these provider types.",
            "style": "form",
            "explode": true,
            "schema": {
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/ProviderTypeEnum"
              }
            }
          },
          {
            "name": "sort",
            "in": "query",
            "description": "Property to order by.",
            "schema": {
              "type": "string",
              "enum": [
                "CONNECTED_AT",
                "CONNECTION_CLIENT_TYPE",
                "CONNECTION_PROVIDER_TYPE",
                "CONNECTION_STATE",
                "CREATED_AT"
              ],
              "default": "CREATED_AT",
              "title": "ConnectionSort"
            }
          },
          {
            "name": "sortDir",
            "in": "query",
            "description": "Direction of the order.",
            "schema": {
              "type": "string",
              "enum": [
                "ASC",
                "DESC"
              ],
              "default": "ASC",
              "title": "SortDirection"
            }
          },
          {
            "name": "state",
            "in": "query",
            "description": "Only connections in this state.",
            "schema": {
              "type": "string",
              "enum": [
                "ACTIVE",
                "CONFIGURED_PENDING_CONFIRMATION",
                "IN_PROGRESS",
                "MISCONFIGURED"
              ],
              "title": "ConnectionState"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "One page of connections",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ConnectionPage"
                },
                "examples": {
                  "severalStates": {
                    "summary": "The first page of three, with an active, a misconfigured, a pending and a file-based connection",
                    "value": {
                      "data": [
                        {
                          "id": 101,
                          "clientType": "GOOGLE",
                          "state": "ACTIVE",
                          "connected": true,
                          "connectedAt": "2026-03-02T09:14:07.120Z",
                          "failedAt": null,
                          "clientId": "C03x8k2lm",
                          "clientAlias": "Google Workspace",
                          "aliasUpdatedAt": "2026-03-02T09:15:41.003Z",
                          "deletedAt": null,
                          "providerTypes": [
                            {
                              "value": "IDENTITY",
                              "isEnabled": true
                            },
                            {
                              "value": "SINGLE_SIGN_ON",
                              "isEnabled": true
                            }
                          ],
                          "code": null,
                          "groupLabel": "Everyone"
                        },
                        {
                          "id": 102,
                          "clientType": "AWS",
                          "state": "MISCONFIGURED",
                          "connected": false,
                          "connectedAt": "2026-01-19T15:02:33.871Z",
                          "failedAt": "2026-05-28T03:40:12.500Z",
                          "clientId": "418273650912",
                          "clientAlias": "Production account",
                          "aliasUpdatedAt": null,
                          "deletedAt": null,
                          "providerTypes": [
                            {
                              "value": "INFRASTRUCTURE",
                              "isEnabled": true
                            },
                            {
                              "value": "CSPM",
                              "isEnabled": false
                            }
                          ],
                          "code": 10010,
                          "groupLabel": null
                        },
                        {
                          "id": 103,
                          "clientType": "JAMF",
                          "state": "CONFIGURED_PENDING_CONFIRMATION",
                          "connected": false,
                          "connectedAt": null,
                          "failedAt": null,
                          "clientId": null,
                          "clientAlias": null,
                          "aliasUpdatedAt": null,
                          "deletedAt": null,
                          "providerTypes": [
                            {
                              "value": "MDM",
                              "isEnabled": true
                            }
                          ],
                          "code": null
                        },
                        {
                          "id": 104,
                          "clientType": "CSV_IDP",
                          "state": "ACTIVE",
                          "connected": true,
                          "connectedAt": "2026-06-11T11:20:00.000Z",
                          "failedAt": null,
                          "clientId": null,
                          "clientAlias": "Personnel file",
                          "aliasUpdatedAt": "2026-06-11T11:21:18.442Z",
                          "deletedAt": null,
                          "providerTypes": [
                            {
                              "value": "IDENTITY",
                              "isEnabled": true
                            }
                          ],
                          "code": null,
                          "groupLabel": null
                        }
                      ],
                      "page": 1,
                      "limit": 4,
                      "total": 11
                    }
                  },
                  "empty": {
                    "summary": "No connection passes the filters",
                    "value": {
                      "data": [],
                      "page": 1,
                      "limit": 20,
                      "total": 0
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "402": {
            "$ref": "#/components/responses/PaymentRequired",
            "description": "The account's plan does not include this feature"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "412": {
            "$ref": "#/components/responses/TermsNotAccepted"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "502": {
            "$ref": "#/components/responses/BadGateway"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        },
        "x-permission": "connections-get",
        "x-retry": "safe",
        "x-list": {
          "items": "data",
          "identity": "id",
          "total": "total",
          "page": {
            "parameter": "page",
            "property": "page"
          },
          "size": {
            "parameter": "limit",
            "property": "limit"
          },
          "moving": [
            "state",
            "connected",
            "connectedAt",
            "failedAt",
            "code"
          ],
          "filters": [
            {
              "parameter": "state",
              "property": "state"
            },
            {
              "parameter": "providerTypes",
              "property": "providerTypes[].value"
            }
          ],
          "sort": {
            "parameter": "sort",
            "direction": {
              "parameter": "sortDir",
              "ascending": "ASC",
              "descending": "DESC"
            },
            "properties": {
              "CREATED_AT": {
                "like": "id"
              },
              "CONNECTED_AT": "connectedAt",
              "CONNECTION_PROVIDER_TYPE": "providerTypes[].value",
              "CONNECTION_CLIENT_TYPE": "clientType",
              "CONNECTION_STATE": "state"
            }
          }
        }
      }
    },
    "/connections/upload/csv": {
      "post": {
        "operationId": "createConnectionFromCsv",
        "tags": [
          "Connections"
        ],
        "summary": "Create an identity provider connection from a CSV file",
        "description": "Creates a \`CSV_IDP\` connection whose people come from an uploaded CSV file.\\n\\nRequires the permission *Personnel: Import Personnel*.",
        "responses": {
          "201": {
            "description": "The connection was created",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/UploadResult"
                },
                "example": {}
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "402": {
            "$ref": "#/components/responses/PaymentRequired",
            "description": "The account's plan does not include this feature"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "412": {
            "$ref": "#/components/responses/TermsNotAccepted"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "502": {
            "$ref": "#/components/responses/BadGateway"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        },
        "requestBody": {
          "$ref": "#/components/requestBodies/PersonnelFile"
        },
        "x-permission": "personnel-importing",
        "x-retry": "unprocessed",
        "x-creates": {
          "list": "listConnections",
          "where": {
            "clientType": "CSV_IDP"
          }
        }
      }
    },
    "/connections/upload/json": {
      "post": {
        "operationId": "createConnectionFromJson",
        "tags": [
          "Connections"
        ],
        "summary": "Create an identity provider connection from a list of people",
        "description": "Creates a \`CSV_IDP\` connection whose people come from the list in the request body.\\n\\nRequires the permission *Personnel: Import Personnel*.",
        "requestBody": {
          "$ref": "#/components/requestBodies/PersonnelUpload"
        },
        "responses": {
          "201": {
            "description": "The connection was created",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/UploadResult"
                },
                "example": {}
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "402": {
            "$ref": "#/components/responses/PaymentRequired",
            "description": "The account's plan does not include this feature"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "412": {
            "$ref": "#/components/responses/TermsNotAccepted"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "502": {
            "$ref": "#/components/responses/BadGateway"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        },
        "x-permission": "personnel-importing",
        "x-retry": "unprocessed",
        "x-creates": {
          "list": "listConnections",
          "where": {
            "clientType": "CSV_IDP"
          }
        }
      }
    },
    "/connections/{id}/upload/csv": {
      "put": {
        "operationId": "updateConnectionFromCsv",
        "tags": [
          "Connections"
        ],
        "summary": "Update an identity provider connection from a CSV file",
        "description": "Replaces the people of a \`CSV_IDP\` connection with those of an uploaded CSV file. The file is a full\\nsnapshot: whoever is missing from it is treated as gone.\\n\\nRequires the permission *Personnel: Import Personnel*.",
        "parameters": [
          {
            "$ref": "#/components/parameters/ConnectionId"
          }
        ],
        "responses": {
          "200": {
            "description": "The people of the connection were replaced",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/UploadResult"
                },
                "example": {}
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "402": {
            "$ref": "#/components/responses/PaymentRequired",
            "description": "The account's plan does not include this feature"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "412": {
            "$ref": "#/components/responses/TermsNotAccepted"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "502": {
            "$ref": "#/components/responses/BadGateway"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        },
        "requestBody": {
          "$ref": "#/components/requestBodies/PersonnelFile"
        },
        "x-permission": "personnel-importing",
        "x-retry": "idempotent"
      }
    },
    "/connections/{id}/upload/json": {
      "put": {
        "operationId": "updateConnectionFromJson",
        "tags": [
          "Connections"
        ],
        "summary": "Update an identity provider connection from a list of people",
        "description": "Replaces the people of a \`CSV_IDP\` connection with the list in the request body. The list is a full\\nsnapshot: whoever is missing from it is treated as gone.\\n\\nRequires the permission *Personnel: Import Personnel*.",
        "parameters": [
          {
            "$ref": "#/components/parameters/ConnectionId"
          }
        ],
        "requestBody": {
          "$ref": "#/components/requestBodies/PersonnelUpload"
        },
        "responses": {
          "200": {
            "description": "The people of the connection were replaced",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/UploadResult"
                },
                "example": {}
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "402": {
            "$ref": "#/components/responses/PaymentRequired",
            "description": "The account's plan does not include this feature"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "412": {
            "$ref": "#/components/responses/TermsNotAccepted"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "502": {
            "$ref": "#/components/responses/BadGateway"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        },
        "x-permission": "personnel-importing",
        "x-retry": "idempotent"
      }
    }
  },
  "components": {
    "securitySchemes": {
      "bearer": {
        "type": "http",
        "scheme": "bearer",
        "bearerFormat": "API_KEY",
        "description": "An API key made in the web app. It works on the host of its own region only."
      }
    },
    "parameters": {
      "ConnectionId": {
        "name": "id",
        "in": "path",
        "required": true,
        "description": "Id of the connection whose people are replaced.",
        "schema": {
          "type": "number"
        },
        "x-refers-to": {
          "list": "listConnections",
          "where": {
            "clientType": "CSV_IDP"
          }
        }
      }
    },
    "requestBodies": {
      "PersonnelUpload": {
        "required": true,
        "description": "Everybody who belongs to the company.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/PersonnelUpload"
            },
            "example": {
              "personnelData": [
                {
                  "contractor": false,
                  "customerId": "A232-23983",
                  "date": "2024-10-18T01:28:40",
                  "email": "neil.armstrong@example.com",
                  "firstName": "Neil",
                  "id": "233",
                  "isMfaEnabled": true,
                  "jobTitle": "painter",
                  "lastName": "Armstrong"
                }
              ]
            }
          }
        }
      },
      "PersonnelFile": {
        "required": true,
        "description": "Everybody who belongs to the company, as a CSV file.",
        "content": {
          "multipart/form-data": {
            "schema": {
              "$ref": "#/components/schemas/PersonnelFileUpload"
            },
            "encoding": {
              "file": {
                "contentType": "text/csv"
              }
            }
          }
        }
      }
    },
    "responses": {
      "Forbidden": {
        "description": "The API key lacks the permission, or the feature is not enabled for the account",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ApiError"
            },
            "example": {
              "code": 10005,
              "message": "Forbidden",
              "statusCode": 403
            }
          }
        }
      },
      "InternalServerError": {
        "description": "The server failed",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ApiError"
            },
            "example": {
              "code": 10001,
              "message": "Internal server error",
              "statusCode": 500
            }
          }
        }
      },
      "PaymentRequired": {
        "description": "The account's plan does not include this feature; not every edition of the document says so",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ApiError"
            },
            "example": {
              "code": 10004,
              "message": "Upgrade required",
              "statusCode": 402
            }
          }
        }
      },
      "TermsNotAccepted": {
        "description": "Nobody has accepted the API terms in the web app yet",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ApiError"
            },
            "example": {
              "code": 10006,
              "message": "API terms not accepted",
              "statusCode": 412
            }
          }
        }
      },
      "Unauthorized": {
        "description": "The API key is missing, unknown or expired, or belongs to another region",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ApiError"
            },
            "example": {
              "code": 10003,
              "message": "Unauthorized",
              "statusCode": 401
            }
          }
        }
      },
      "BadRequest": {
        "description": "The request breaks a rule of this contract",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ApiError"
            },
            "example": {
              "statusCode": 400,
              "message": "limit must not be greater than 50",
              "code": 10002
            }
          }
        }
      },
      "NotFound": {
        "description": "There is no connection with this id",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ApiError"
            },
            "example": {
              "statusCode": 404,
              "message": "Connection not found",
              "code": 10007
            }
          }
        }
      },
      "PayloadTooLarge": {
        "description": "The upload is larger than the server takes",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ApiError"
            },
            "example": {
              "statusCode": 413,
              "message": "Payload too large",
              "code": 10008
            }
          }
        }
      },
      "TooManyRequests": {
        "description": "Too many requests from this address",
        "headers": {
          "Retry-After": {
            "$ref": "#/components/headers/RetryAfter"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ApiError"
            },
            "example": {
              "statusCode": 429,
              "message": "Too many requests",
              "code": 10009
            }
          }
        }
      },
      "BadGateway": {
        "description": "The gateway had no valid answer from the server",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ApiError"
            },
            "example": {
              "statusCode": 502,
              "message": "Bad gateway",
              "code": 10011
            }
          },
          "text/html": {
            "schema": {
              "type": "string"
            },
            "example": "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"
          }
        }
      },
      "ServiceUnavailable": {
        "description": "The server is not available for the moment",
        "headers": {
          "Retry-After": {
            "$ref": "#/components/headers/RetryAfter"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ApiError"
            },
            "example": {
              "statusCode": 503,
              "message": "Service unavailable",
              "code": 10012
            }
          },
          "text/html": {
            "schema": {
              "type": "string"
            },
            "example": "<html><head><title>503 Service Unavailable</title></head><body><h1>503 Service Unavailable</h1></body></html>"
          }
        }
      }
    },
    "schemas": {
      "ApiError": {
        "type": "object",
        "description": "Why a request was not carried out.",
        "required": [
          "code",
          "message",
          "statusCode"
        ],
        "properties": {
          "code": {
            "type": "number",
            "description": "Internal code of the error."
          },
          "debugInfo": {
            "$ref": "#/components/schemas/ApiErrorDebugInfo"
          },
          "message": {
            "type": "string",
            "description": "What went wrong, in words."
          },
          "name": {
            "type": "string",
            "description": "Name of the error's class; often absent."
          },
          "statusCode": {
            "type": "number",
            "description": "The HTTP status again.",
            "x-equals": "status"
          }
        }
      },
      "ApiErrorDebugInfo": {
        "type": [
          "object",
          "null"
        ],
        "description": "Details for the vendor's developers.",
        "required": [
          "message",
          "name"
        ],
        "properties": {
          "message": {
            "type": "string",
            "description": "Message of the original error."
          },
          "name": {
            "type": "string",
            "description": "Name of the original error."
          },
          "stack": {
            "type": "string",
            "description": "Where it was thrown."
          }
        }
      },
      "Connection": {
        "type": "object",
        "description": "A link between the account and a system that it watches.",
        "required": [
          "aliasUpdatedAt",
          "clientAlias",
          "clientId",
          "clientType",
          "code",
          "connected",
          "connectedAt",
          "deletedAt",
          "failedAt",
          "id",
          "state"
        ],
        "properties": {
          "aliasUpdatedAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "description": "When the name was last changed."
          },
          "clientAlias": {
            "type": [
              "string",
              "null"
            ],
            "description": "Name that people gave the connection."
          },
          "clientId": {
            "type": [
              "string",
              "null"
            ],
            "description": "Identifies the account on the other side."
          },
          "clientType": {
            "type": "string",
            "description": "Product on the other side. New products are added without notice.",
            "example": "GOOGLE"
          },
          "code": {
            "type": [
              "number",
              "null"
            ],
            "description": "Internal code of the last error; null where there is none."
          },
          "connected": {
            "type": "boolean",
            "description": "Whether data flows at the moment."
          },
          "connectedAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "description": "When the connection was last established; null if it never was."
          },
          "deletedAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "description": "When the connection was deleted; null while it exists."
          },
          "failedAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "description": "When the connection last failed; null if it has not."
          },
          "groupLabel": {
            "type": [
              "string",
              "null"
            ],
            "description": "Group of people that the connection covers."
          },
          "id": {
            "type": "number",
            "description": "Identifies the connection within the account.",
            "example": 1
          },
          "providerTypes": {
            "type": "array",
            "description": "What the connection is used for.",
            "items": {
              "$ref": "#/components/schemas/ConnectionProviderType"
            }
          },
          "state": {
            "type": "string",
            "description": "How far the connection has come.",
            "enum": [
              "ACTIVE",
              "CONFIGURED_PENDING_CONFIRMATION",
              "IN_PROGRESS",
              "MISCONFIGURED"
            ],
            "title": "ConnectionState"
          }
        },
        "x-implies": [
          {
            "because": "a connection that is connected was established at some time",
            "if": {
              "properties": {
                "connected": {
                  "const": true
                }
              }
            },
            "then": {
              "properties": {
                "connectedAt": {
                  "type": "string"
                }
              }
            }
          },
          {
            "because": "the code of an error comes with the time of the failure",
            "if": {
              "properties": {
                "code": {
                  "type": "number"
                }
              }
            },
            "then": {
              "properties": {
                "failedAt": {
                  "type": "string"
                }
              }
            }
          }
        ]
      },
      "ConnectionPage": {
        "type": "object",
        "description": "One page of connections, with the size of the whole list.",
        "required": [
          "data",
          "limit",
          "page",
          "total"
        ],
        "properties": {
          "data": {
            "type": "array",
            "description": "The connections of this page, in the order asked for.",
            "items": {
              "$ref": "#/components/schemas/Connection"
            }
          },
          "limit": {
            "type": "number",
            "description": "Number of connections that a page holds at most."
          },
          "page": {
            "type": "number",
            "description": "Number of this page, counted from one."
          },
          "total": {
            "type": "number",
            "description": "Number of connections on all pages together."
          }
        }
      },
      "ConnectionProviderType": {
        "type": "object",
        "description": "One use of a connection.",
        "required": [
          "isEnabled",
          "value"
        ],
        "properties": {
          "isEnabled": {
            "type": "boolean",
            "description": "Whether the connection is in use for it."
          },
          "value": {
            "type": "string",
            "description": "The provider type.",
            "example": "MDM"
          }
        }
      },
      "PersonnelDataPublicDto": {
        "type": "object",
        "description": "One person.",
        "required": [
          "contractor",
          "date",
          "email",
          "firstName",
          "id",
          "isMfaEnabled",
          "lastName"
        ],
        "properties": {
          "avatarUrl": {
            "type": "string",
            "format": "uri",
            "maxLength": 768,
            "description": "Address of a picture of the person."
          },
          "contractor": {
            "type": "boolean",
            "description": "Whether the person is a contractor and not an employee.",
            "example": false
          },
          "customerId": {
            "type": "string",
            "maxLength": 191,
            "description": "Identifies the person in a system of the customer's.",
            "example": "A232-23983"
          },
          "date": {
            "type": "string",
            "description": "Start of the employment: a local date and time (\`2024-10-18T01:28:40\`), an American date (\`10/18/2024\`), or a\\ndate and time in UTC (\`2024-10-18T01:28:40Z\`).",
            "example": "2024-10-18T01:28:40",
            "anyOf": [
              {
                "title": "LocalDateTime",
                "type": "string",
                "pattern": "^\\\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\\\d|3[01])T([01]\\\\d|2[0-3]):[0-5]\\\\d:[0-5]\\\\d$"
              },
              {
                "title": "AmericanDate",
                "type": "string",
                "pattern": "^(0[1-9]|1[0-2])/(0[1-9]|[12]\\\\d|3[01])/\\\\d{4}$"
              },
              {
                "title": "UtcDateTime",
                "type": "string",
                "pattern": "^\\\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\\\d|3[01])T([01]\\\\d|2[0-3]):[0-5]\\\\d:[0-5]\\\\d(\\\\.\\\\d+)?Z$"
              }
            ]
          },
          "email": {
            "type": "string",
            "format": "email",
            "maxLength": 191,
            "description": "Work email address.",
            "example": "neil.armstrong@example.com"
          },
          "firstName": {
            "type": "string",
            "maxLength": 191,
            "description": "Given name.",
            "example": "Neil"
          },
          "id": {
            "type": "string",
            "maxLength": 191,
            "description": "Identifies the person in the source system.",
            "example": "233"
          },
          "isMfaEnabled": {
            "type": "boolean",
            "description": "Whether the person signs in with more than one factor.",
            "example": true
          },
          "jobTitle": {
            "type": "string",
            "maxLength": 191,
            "description": "What the person does.",
            "example": "painter"
          },
          "lastName": {
            "type": "string",
            "maxLength": 191,
            "description": "Family name.",
            "example": "Armstrong"
          }
        }
      },
      "PersonnelUpload": {
        "type": "object",
        "description": "A full snapshot of the company's people.",
        "required": [
          "personnelData"
        ],
        "properties": {
          "personnelData": {
            "type": "array",
            "description": "Everybody; whoever is missing is treated as gone.",
            "items": {
              "$ref": "#/components/schemas/PersonnelDataPublicDto"
            },
            "x-unique": "id"
          }
        }
      },
      "ProviderTypeEnum": {
        "type": "string",
        "description": "What kind of system a connection serves.",
        "enum": [
          "BACKGROUND_CHECK",
          "CODEBASE",
          "COMMUNICATION",
          "CRM",
          "CSPM",
          "CUSTOM",
          "CYBER_INSURANCE",
          "DIGITAL_SIGNATURE",
          "EDR",
          "ENTERPRISE_SSO",
          "EXTERNAL_POLICY",
          "HRIS",
          "IDENTITY",
          "INFRASTRUCTURE",
          "MDM",
          "OBSERVABILITY",
          "SECURITY_TRAINING",
          "SINGLE_SIGN_ON",
          "TICKETING",
          "USER_ACCESS_REVIEW",
          "VERSION_CONTROL",
          "VULNERABILITY"
        ],
        "title": "ProviderType"
      },
      "UploadResult": {
        "type": "object",
        "description": "Says nothing; the id of a new connection is found by listing."
      },
      "PersonnelFileUpload": {
        "type": "object",
        "description": "A full snapshot of the company's people, as a file.",
        "required": [
          "file"
        ],
        "properties": {
          "file": {
            "type": "string",
            "format": "binary",
            "description": "The CSV file, with a header row; whoever is missing from it is treated as gone.",
            "x-csv": {
              "row": "#/components/schemas/PersonnelDataPublicDto",
              "true": [
                "1",
                "yes",
                "true"
              ],
              "false": [
                "0",
                "no",
                "false"
              ],
              "columns": [
                {
                  "name": "id",
                  "property": "id",
                  "required": true,
                  "verified": true
                },
                {
                  "name": "first_name",
                  "property": "firstName",
                  "required": true,
                  "verified": true
                },
                {
                  "name": "last_name",
                  "property": "lastName",
                  "required": true,
                  "verified": true
                },
                {
                  "name": "email",
                  "property": "email",
                  "required": true,
                  "verified": true
                },
                {
                  "name": "avatar_url",
                  "property": "avatarUrl",
                  "required": false,
                  "verified": true
                },
                {
                  "name": "is_contractor",
                  "property": "contractor",
                  "required": true,
                  "verified": true
                },
                {
                  "name": "mfa",
                  "property": "isMfaEnabled",
                  "required": true,
                  "verified": true
                },
                {
                  "name": "job_title",
                  "property": "jobTitle",
                  "required": false,
                  "verified": true
                },
                {
                  "name": "start_date",
                  "property": "date",
                  "required": false,
                  "verified": false
                },
                {
                  "name": "customer_id",
                  "property": "customerId",
                  "required": false,
                  "verified": false
                }
              ]
            }
          }
        }
      }
    },
    "headers": {
      "RetryAfter": {
        "description": "How long to wait before the next request, in seconds or as an HTTP date; not always present.",
        "schema": {
          "type": "string"
        },
        "example": "30"
      }
    }
  },
  "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema"
}`);
