/** A request of a probe, below the host. */
export interface ProbeRequest {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | FormData;
}

/** A pair of requests that differ in one thing: the contract allows the one and forbids the other. */
export interface Probe {
  readonly name: string;
  readonly valid: () => ProbeRequest;
  readonly invalid: () => ProbeRequest;
}

const base = '/api/v3/dogs';
const get = (path: string): ProbeRequest => ({ path });
const send = (path: string, body: string, type = 'application/json'): ProbeRequest => ({
  path: `${base}/${path}`,
  method: 'POST',
  headers: { 'content-type': type },
  body,
});
const json = (path: string, value: unknown) => () => send(path, JSON.stringify(value));

const photo: Part = ['photo', new File(['png'], 'dog.png', { type: 'image/png' })];
const about = (value: unknown): Part => [
  'about',
  new Blob([JSON.stringify(value)], { type: 'application/json' }),
];
const age = about({ age: 3 });

type Part = readonly [name: string, value: string | Blob];
const form =
  (...parts: readonly Part[]) =>
  (): ProbeRequest => {
    const body = new FormData();
    for (const [name, value] of parts) {
      if (typeof value === 'string') body.append(name, value);
      else body.append(name, value);
    }
    return { path: `${base}/photos`, method: 'POST', body };
  };

const lines = (...text: readonly string[]) => text.join('\r\n');
const writtenForm = (...ending: readonly string[]) =>
  send(
    'photos',
    lines(
      '--x',
      'Content-Disposition: form-data; name="photo"; filename="dog.png"',
      'Content-Type: image/png',
      '',
      'png',
      '--x',
      'Content-Disposition: form-data; name="about"',
      'Content-Type: application/json',
      '',
      '{"age": 3}',
      ...ending,
    ),
    'multipart/form-data; boundary=x',
  );

/** What mock servers were found to get wrong. */
export const probes: readonly Probe[] = [
  {
    name: 'an empty query value',
    valid: () => get(`${base}?limit=5`),
    invalid: () => get(`${base}?limit=`),
  },
  {
    name: 'an unknown query parameter',
    valid: () => get(`${base}?name=Rex`),
    invalid: () => get(`${base}?nmae=Rex`),
  },
  {
    name: 'the base path of the servers',
    valid: () => get(base),
    invalid: () => get('/dogs'),
  },
  {
    name: 'a form without a required part',
    valid: form(photo, age),
    invalid: form(age),
  },
  {
    name: 'a form with an extra part',
    valid: form(photo, age),
    invalid: form(photo, age, ['note', 'x']),
  },
  {
    name: 'a part of a wrong content type',
    valid: form(['photo', new File(['jpg'], 'dog.jpg', { type: 'image/jpeg' })], age),
    invalid: form(['photo', new File(['dog'], 'dog.txt', { type: 'text/plain' })], age),
  },
  {
    name: 'a repeated part: a list has it, a file has not',
    valid: form(photo, age, ['tags', 'old'], ['tags', 'deaf']),
    invalid: form(photo, photo, age),
  },
  {
    name: 'a bad item in a repeated part',
    valid: form(photo, age, ['tags', 'old'], ['tags', 'deaf']),
    invalid: form(photo, age, ['tags', 'old'], ['tags', 'far too long']),
  },
  {
    name: 'a bad field in a JSON part',
    valid: form(photo, about({ age: 3 })),
    invalid: form(photo, about({ age: 'three' })),
  },
  {
    name: 'a wrong content type',
    valid: () => send('owner', '{}'),
    invalid: () => send('owner', '{}', 'text/plain'),
  },
  {
    name: 'a malformed form',
    valid: () => writtenForm('--x--', ''),
    invalid: () => writtenForm(),
  },
  {
    name: 'malformed JSON',
    valid: () => send('owner', '{"city": "Ulm"}'),
    invalid: () => send('owner', '{"city": "Ulm"'),
  },
  {
    name: 'prefixItems',
    valid: json('point', [1, 'a']),
    invalid: json('point', [1, 1]),
  },
  {
    name: 'dependentRequired',
    valid: json('owner', { street: 'a', city: 'b' }),
    invalid: json('owner', { street: 'a' }),
  },
  {
    name: 'unevaluatedProperties',
    valid: json('chip', { chip: 'a', year: 2020 }),
    invalid: json('chip', { chip: 'a', yaer: 2020 }),
  },
  {
    name: 'propertyNames',
    valid: json('scores', { speed: 1 }),
    invalid: json('scores', { Speed: 1 }),
  },
  {
    name: 'a recursive schema',
    valid: json('pedigree', { name: 'a', parents: [{ name: 'b', parents: [{ name: 'c' }] }] }),
    invalid: json('pedigree', { name: 'a', parents: [{ name: 'b', parents: [{}] }] }),
  },
];
