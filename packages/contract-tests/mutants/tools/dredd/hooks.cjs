// What Dredd cannot take from the document: bodies of forms, and requests that provoke the errors which can be provoked.
// Everything else that it would send for an error is the valid request again, so it is skipped.
const hooks = require('hooks');

const csv =
  'id,first_name,last_name,email,is_contractor,mfa\r\n233,Neil,Armstrong,neil.armstrong@example.com,no,yes\r\n';

const form = [
  '--boundary',
  'Content-Disposition: form-data; name="file"; filename="people.csv"',
  'Content-Type: text/csv',
  '',
  csv,
  '--boundary--',
  '',
].join('\r\n');

const keys = JSON.parse(process.env.DREDD_KEYS ?? '{}');

/** How to provoke each status. */
const provoke = {
  400: (transaction) => {
    if (transaction.request.method === 'GET') transaction.fullPath += '&limit=51';
    else transaction.request.body = '{';
  },
  401: (transaction) => {
    delete transaction.request.headers.Authorization;
  },
  402: withKey('noPlan'),
  403: withKey('featureOff'),
  404: (transaction) => {
    transaction.fullPath = transaction.fullPath.replace(
      /\/connections\/\d+\//,
      '/connections/999999999/',
    );
  },
  412: withKey('noTerms'),
};

function withKey(name) {
  return (transaction) => {
    transaction.request.headers.Authorization = `Bearer ${keys[name]}`;
  };
}

hooks.beforeEach((transaction, done) => {
  const status = Number(transaction.expected.statusCode);
  if (transaction.fullPath.endsWith('/csv')) {
    transaction.request.headers['Content-Type'] = 'multipart/form-data; boundary=boundary';
    transaction.request.body = form;
  }
  const isListed = transaction.request.method === 'GET';
  if (status >= 400) {
    const change = provoke[status];
    if (change === undefined || (isListed && status === 403)) transaction.skip = true;
    else change(transaction);
  }
  done();
});
