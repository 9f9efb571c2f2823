import { isDate } from './is-date.js';
import { isDateTime } from './is-date-time.js';
import { isIpv6 } from './is-ipv6.js';
import { isRegex } from './is-regex.js';
import { isTime } from './is-time.js';

const hostname =
  /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*\.?$/i;
const email =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
const idnEmail = /^[^\s@<>(),:;"[\]\\]+@[^\s@<>(),:;"[\]\\]+$/;
/** RFC 3986, appendix A, without the grammar of hosts. */
const uriCharacters = String.raw`(?:[a-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9a-f]{2})`;
const uri = new RegExp(`^[a-z][a-z0-9+.-]*:(?:\\/\\/)?${uriCharacters}+$`, 'i');
const uriReference = new RegExp(`^${uriCharacters}*$`, 'i');
const iri = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;
const iriReference = /^[^\s<>"{}|\\^`]*$/;
const uriTemplate = /^(?:[^\s"'<>%\\^`{|}]|%[0-9a-f]{2}|\{[+#./;?&=,!@|]?[\w.%,:*]+\})*$/i;

const number = { type: 'number' } as const;

/** A format of numbers, or a test of strings. */
export type Format =
  | RegExp
  | ((text: string) => boolean)
  | true
  | { readonly type: 'number'; readonly validate: (value: number) => boolean };

/**
 * The formats that are known: those of JSON Schema 2020-12, and what is common of the OpenAPI format registry. `true` is
 * one that tells people and tools something, but demands nothing of a value.
 */
export const formats: Readonly<Record<string, Format>> = {
  date: isDate,
  time: isTime,
  'date-time': isDateTime,
  duration:
    /^P(?!$)(?:\d+W|(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?)$/,
  email,
  'idn-email': idnEmail,
  hostname,
  'idn-hostname': /^[^\s.@/:?#]{1,63}(?:\.[^\s.@/:?#]{1,63})*\.?$/,
  ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/,
  ipv6: isIpv6,
  uri,
  url: uri,
  'uri-reference': uriReference,
  iri,
  'iri-reference': iriReference,
  'uri-template': uriTemplate,
  uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
  'json-pointer': /^(?:\/(?:[^~/]|~0|~1)*)*$/,
  'relative-json-pointer': /^(?:0|[1-9]\d*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
  regex: isRegex,
  byte: /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
  int32: {
    ...number,
    validate: (value) => Number.isInteger(value) && -(2 ** 31) <= value && value < 2 ** 31,
  },
  int64: { ...number, validate: (value) => Number.isInteger(value) },
  float: { ...number, validate: Number.isFinite },
  double: { ...number, validate: Number.isFinite },
  decimal: true,
  password: true,
  binary: true,
};
