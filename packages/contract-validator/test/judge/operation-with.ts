/** An OpenAPI document with one operation, `GET /things` or `POST /things`. */
export function operationWith(
  operation: object,
  {
    openapi = '3.1.0',
    ...rest
  }: { readonly openapi?: string; readonly [name: string]: unknown } = {},
): object {
  const method = 'requestBody' in operation ? 'post' : 'get';
  const responses = { '200': { description: 'Done' } };
  return {
    openapi,
    info: { title: 'Things', version: '1' },
    paths: { '/things': { [method]: { operationId: 'call', responses, ...operation } } },
    ...rest,
  };
}
