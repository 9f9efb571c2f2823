/** Whether callers send something or receive it. */
export type Direction = 'request' | 'response';
