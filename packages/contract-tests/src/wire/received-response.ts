export interface ReceivedResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}
