/** What `fetch` takes for a body. By its `init`, because the types of Node alone have no global name for it. */
export type FetchBody = NonNullable<RequestInit['body']>;
