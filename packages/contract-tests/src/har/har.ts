/** A name and a value: a header, a query parameter. */
export interface HarPair {
  readonly name: string;
  readonly value: string;
}

/** One exchange of an archive. Properties that begin with `_` are ours. */
export interface HarEntry {
  readonly startedDateTime: string;
  /** Milliseconds. */
  readonly time: number;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly httpVersion: string;
    readonly cookies: readonly HarPair[];
    readonly headers: readonly HarPair[];
    readonly queryString: readonly HarPair[];
    readonly postData?: {
      readonly mimeType: string;
      readonly text: string;
      /** The body as it was, part boundaries and all: there are no parsed parameters. */
      readonly params: readonly HarPair[];
      /** `base64` where the bytes are no text: the format has no word for it. */
      readonly _encoding?: 'base64';
      readonly comment?: string;
    };
    readonly headersSize: number;
    readonly bodySize: number;
  };
  readonly response: {
    /** 0 where no response came. */
    readonly status: number;
    readonly statusText: string;
    readonly httpVersion: string;
    readonly cookies: readonly HarPair[];
    readonly headers: readonly HarPair[];
    readonly content: {
      readonly size: number;
      readonly mimeType: string;
      readonly text?: string;
      readonly encoding?: 'base64';
      readonly comment?: string;
    };
    readonly redirectURL: string;
    readonly headersSize: number;
    readonly bodySize: number;
    readonly _error?: string;
  };
  readonly cache: Readonly<Record<string, never>>;
  readonly timings: { readonly send: number; readonly wait: number; readonly receive: number };
  readonly _edge: string;
  readonly _operationId: string | null;
  readonly _caseId: string;
}

/** An HTTP Archive 1.2: http://www.softwareishard.com/blog/har-12-spec/ */
export interface Har {
  readonly log: {
    readonly version: '1.2';
    readonly creator: { readonly name: string; readonly version: string };
    /** The base URLs that were checked. */
    readonly _targets: readonly string[];
    readonly entries: readonly HarEntry[];
  };
}
