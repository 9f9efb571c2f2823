// Generated from openapi/connections.yaml by openapi-typescript.
// Do not edit: change openapi/upstream.yaml or a correction, then run `pnpm generate`.

export interface paths {
    "/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List connections
         * @description Returns one page of the account's managed connections, filtered by provider type and by state.
         *
         *     Requires the permission *Connections: List Connections*.
         */
        get: operations["listConnections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connections/upload/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an identity provider connection from a CSV file
         * @description Creates a `CSV_IDP` connection whose people come from an uploaded CSV file.
         *
         *     Requires the permission *Personnel: Import Personnel*.
         */
        post: operations["createConnectionFromCsv"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connections/upload/json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an identity provider connection from a list of people
         * @description Creates a `CSV_IDP` connection whose people come from the list in the request body.
         *
         *     Requires the permission *Personnel: Import Personnel*.
         */
        post: operations["createConnectionFromJson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connections/{id}/upload/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update an identity provider connection from a CSV file
         * @description Replaces the people of a `CSV_IDP` connection with those of an uploaded CSV file. The file is a full
         *     snapshot: whoever is missing from it is treated as gone.
         *
         *     Requires the permission *Personnel: Import Personnel*.
         */
        put: operations["updateConnectionFromCsv"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connections/{id}/upload/json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update an identity provider connection from a list of people
         * @description Replaces the people of a `CSV_IDP` connection with the list in the request body. The list is a full
         *     snapshot: whoever is missing from it is treated as gone.
         *
         *     Requires the permission *Personnel: Import Personnel*.
         */
        put: operations["updateConnectionFromJson"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Why a request was not carried out. */
        ApiError: {
            /** @description Internal code of the error. */
            code: number;
            debugInfo?: components["schemas"]["ApiErrorDebugInfo"];
            /** @description What went wrong, in words. */
            message: string;
            /** @description Name of the error's class; often absent. */
            name?: string;
            /** @description The HTTP status again. */
            statusCode: number;
        };
        /** @description Details for the vendor's developers. */
        ApiErrorDebugInfo: {
            /** @description Message of the original error. */
            message: string;
            /** @description Name of the original error. */
            name: string;
            /** @description Where it was thrown. */
            stack?: string;
        } | null;
        /** @description A link between the account and a system that it watches. */
        Connection: {
            /**
             * Format: date-time
             * @description When the name was last changed.
             */
            aliasUpdatedAt: string | null;
            /** @description Name that people gave the connection. */
            clientAlias: string | null;
            /** @description Identifies the account on the other side. */
            clientId: string | null;
            /**
             * @description Product on the other side. New products are added without notice.
             * @example GOOGLE
             */
            clientType: string;
            /** @description Internal code of the last error; null where there is none. */
            code: number | null;
            /** @description Whether data flows at the moment. */
            connected: boolean;
            /**
             * Format: date-time
             * @description When the connection was last established; null if it never was.
             */
            connectedAt: string | null;
            /**
             * Format: date-time
             * @description When the connection was deleted; null while it exists.
             */
            deletedAt: string | null;
            /**
             * Format: date-time
             * @description When the connection last failed; null if it has not.
             */
            failedAt: string | null;
            /** @description Group of people that the connection covers. */
            groupLabel?: string | null;
            /**
             * @description Identifies the connection within the account.
             * @example 1
             */
            id: number;
            /** @description What the connection is used for. */
            providerTypes?: components["schemas"]["ConnectionProviderType"][];
            /**
             * ConnectionState
             * @description How far the connection has come.
             * @enum {string}
             */
            state: "ACTIVE" | "CONFIGURED_PENDING_CONFIRMATION" | "IN_PROGRESS" | "MISCONFIGURED" | (string & {});
        };
        /** @description One page of connections, with the size of the whole list. */
        ConnectionPage: {
            /** @description The connections of this page, in the order asked for. */
            data: components["schemas"]["Connection"][];
            /** @description Number of connections that a page holds at most. */
            limit: number;
            /** @description Number of this page, counted from one. */
            page: number;
            /** @description Number of connections on all pages together. */
            total: number;
        };
        /** @description One use of a connection. */
        ConnectionProviderType: {
            /** @description Whether the connection is in use for it. */
            isEnabled: boolean;
            /**
             * @description The provider type.
             * @example MDM
             */
            value: string;
        };
        /** @description One person. */
        PersonnelDataPublicDto: {
            /**
             * Format: uri
             * @description Address of a picture of the person.
             */
            avatarUrl?: string;
            /**
             * @description Whether the person is a contractor and not an employee.
             * @example false
             */
            contractor: boolean;
            /**
             * @description Identifies the person in a system of the customer's.
             * @example A232-23983
             */
            customerId?: string;
            /**
             * @description Start of the employment: a local date and time (`2024-10-18T01:28:40`), an American date (`10/18/2024`), or a
             *     date and time in UTC (`2024-10-18T01:28:40Z`).
             * @example 2024-10-18T01:28:40
             */
            date: string;
            /**
             * Format: email
             * @description Work email address.
             * @example neil.armstrong@example.com
             */
            email: string;
            /**
             * @description Given name.
             * @example Neil
             */
            firstName: string;
            /**
             * @description Identifies the person in the source system.
             * @example 233
             */
            id: string;
            /**
             * @description Whether the person signs in with more than one factor.
             * @example true
             */
            isMfaEnabled: boolean;
            /**
             * @description What the person does.
             * @example painter
             */
            jobTitle?: string;
            /**
             * @description Family name.
             * @example Armstrong
             */
            lastName: string;
        };
        /** @description A full snapshot of the company's people. */
        PersonnelUpload: {
            /** @description Everybody; whoever is missing is treated as gone. */
            personnelData: components["schemas"]["PersonnelDataPublicDto"][];
        };
        /**
         * ProviderType
         * @description What kind of system a connection serves.
         * @enum {string}
         */
        ProviderTypeEnum: "BACKGROUND_CHECK" | "CODEBASE" | "COMMUNICATION" | "CRM" | "CSPM" | "CUSTOM" | "CYBER_INSURANCE" | "DIGITAL_SIGNATURE" | "EDR" | "ENTERPRISE_SSO" | "EXTERNAL_POLICY" | "HRIS" | "IDENTITY" | "INFRASTRUCTURE" | "MDM" | "OBSERVABILITY" | "SECURITY_TRAINING" | "SINGLE_SIGN_ON" | "TICKETING" | "USER_ACCESS_REVIEW" | "VERSION_CONTROL" | "VULNERABILITY";
        /** @description Says nothing; the id of a new connection is found by listing. */
        UploadResult: Record<string, never>;
        /** @description A full snapshot of the company's people, as a file. */
        PersonnelFileUpload: {
            /**
             * Format: binary
             * @description The CSV file, with a header row; whoever is missing from it is treated as gone.
             */
            file: Blob | File;
        };
    };
    responses: {
        /** @description The API key lacks the permission, or the feature is not enabled for the account */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 10005,
                 *       "message": "Forbidden",
                 *       "statusCode": 403
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The server failed */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 10001,
                 *       "message": "Internal server error",
                 *       "statusCode": 500
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The account's plan does not include this feature; not every edition of the document says so */
        PaymentRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 10004,
                 *       "message": "Upgrade required",
                 *       "statusCode": 402
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description Nobody has accepted the API terms in the web app yet */
        TermsNotAccepted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 10006,
                 *       "message": "API terms not accepted",
                 *       "statusCode": 412
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The API key is missing, unknown or expired, or belongs to another region */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 10003,
                 *       "message": "Unauthorized",
                 *       "statusCode": 401
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The request breaks a rule of this contract */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 400,
                 *       "message": "limit must not be greater than 50",
                 *       "code": 10002
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description There is no connection with this id */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 404,
                 *       "message": "Connection not found",
                 *       "code": 10007
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The upload is larger than the server takes */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 413,
                 *       "message": "Payload too large",
                 *       "code": 10008
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description Too many requests from this address */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 429,
                 *       "message": "Too many requests",
                 *       "code": 10009
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The gateway had no valid answer from the server */
        BadGateway: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 502,
                 *       "message": "Bad gateway",
                 *       "code": 10011
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
                /** @example <html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html> */
                "text/html": string;
            };
        };
        /** @description The server is not available for the moment */
        ServiceUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 503,
                 *       "message": "Service unavailable",
                 *       "code": 10012
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
                /** @example <html><head><title>503 Service Unavailable</title></head><body><h1>503 Service Unavailable</h1></body></html> */
                "text/html": string;
            };
        };
    };
    parameters: {
        /** @description Id of the connection whose people are replaced. */
        ConnectionId: number;
    };
    requestBodies: {
        /** @description Everybody who belongs to the company. */
        PersonnelUpload: {
            content: {
                /**
                 * @example {
                 *       "personnelData": [
                 *         {
                 *           "contractor": false,
                 *           "customerId": "A232-23983",
                 *           "date": "2024-10-18T01:28:40",
                 *           "email": "neil.armstrong@example.com",
                 *           "firstName": "Neil",
                 *           "id": "233",
                 *           "isMfaEnabled": true,
                 *           "jobTitle": "painter",
                 *           "lastName": "Armstrong"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PersonnelUpload"];
            };
        };
        /** @description Everybody who belongs to the company, as a CSV file. */
        PersonnelFile: {
            content: {
                "multipart/form-data": components["schemas"]["PersonnelFileUpload"];
            };
        };
    };
    headers: {
        /**
         * @description How long to wait before the next request, in seconds or as an HTTP date; not always present.
         * @example 30
         */
        RetryAfter: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listConnections: {
        parameters: {
            query?: {
                /** @description Number of connections on a page. */
                limit?: number;
                /** @description Number of the page to return, counted from one. */
                page?: number;
                /** @description Only connections that serve one of these provider types. */
                providerTypes?: components["schemas"]["ProviderTypeEnum"][];
                /** @description Property to order by. */
                sort?: "CONNECTED_AT" | "CONNECTION_CLIENT_TYPE" | "CONNECTION_PROVIDER_TYPE" | "CONNECTION_STATE" | "CREATED_AT";
                /** @description Direction of the order. */
                sortDir?: "ASC" | "DESC";
                /** @description Only connections in this state. */
                state?: "ACTIVE" | "CONFIGURED_PENDING_CONFIRMATION" | "IN_PROGRESS" | "MISCONFIGURED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of connections */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The account's plan does not include this feature */
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["TermsNotAccepted"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createConnectionFromCsv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["PersonnelFile"];
        responses: {
            /** @description The connection was created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["UploadResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The account's plan does not include this feature */
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["TermsNotAccepted"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createConnectionFromJson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["PersonnelUpload"];
        responses: {
            /** @description The connection was created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["UploadResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The account's plan does not include this feature */
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["TermsNotAccepted"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateConnectionFromCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the connection whose people are replaced. */
                id: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["PersonnelFile"];
        responses: {
            /** @description The people of the connection were replaced */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["UploadResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The account's plan does not include this feature */
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["TermsNotAccepted"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateConnectionFromJson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the connection whose people are replaced. */
                id: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["PersonnelUpload"];
        responses: {
            /** @description The people of the connection were replaced */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["UploadResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The account's plan does not include this feature */
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["TermsNotAccepted"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
