/** Whether a text is an IPv6 address (RFC 4291, section 2.2). */
export function isIpv6(text: string): boolean {
  // The parser of URLs knows every form, and refuses the rest; a zone and what could end the host never reach it.
  return /^[0-9a-f:.]+$/i.test(text) && URL.canParse(`http://[${text}]/`);
}
