/** A personnel file that the contract allows. */
export const validCsv =
  'id,first_name,last_name,email,is_contractor,mfa\r\n233,Neil,Armstrong,neil.armstrong@example.com,no,yes\r\n';
