const header = 'id,first_name,last_name,email,is_contractor,mfa';

/** A CSV file with two people, as a spreadsheet writes it: byte order mark, CRLF, an empty row. */
export const goodCsv: File = new File(
  [
    `\uFEFF${header}\r\n1,Ada,Lovelace,ada@example.com,no,yes\r\n\r\n2,Grace,"Hopper, RADM",grace@example.com,no,TRUE\r\n`,
  ],
  'people.csv',
  { type: 'text/csv' },
);

/** A CSV file with a bad email address on row 3 and an empty name on row 4. */
export const badCsv: File = new File(
  [
    `${header}\n1,Ada,Lovelace,ada@example.com,no,yes\n2,Grace,Hopper,q7zx9,no,yes\n3,,Moore,m@example.com,no,yes\n`,
  ],
  'people.csv',
  { type: 'text/csv' },
);

/** A JSON file with one person. */
export const goodJson: File = new File(
  [
    JSON.stringify({
      personnelData: [
        {
          id: '233',
          firstName: 'Neil',
          lastName: 'Armstrong',
          email: 'neil@example.com',
          contractor: false,
          isMfaEnabled: true,
          date: '2024-10-18T01:28:40',
        },
      ],
    }),
  ],
  'people.json',
  { type: 'application/json' },
);
