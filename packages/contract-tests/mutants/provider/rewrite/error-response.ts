/** An error as the contract has it. */
export function errorResponse(statusCode: number, message: string): Response {
  return Response.json({ statusCode, message, code: 10_000 + statusCode }, { status: statusCode });
}
