import { assertSame } from '../../assert/assert-same.js';
import { absentHead } from '../absent-head.js';
import { append } from '../append.js';
import type { Contract } from '../contract.js';
import { readWhole } from '../read-whole.js';

/** Texts that a JSON column, a trimming driver, a narrow charset or a normaliser would change. */
const texts: readonly string[] = [
  '{"b":1.0,"a":1e2,"a":2}',
  '  {"leading and trailing": "space"}\n',
  '{"nul":"\\u0000","line":"\u2028\u2029","tab":"\\t"}',
  '{"astral":"😀𝒳","nfc":"\u00e9","nfd":"e\u0301"}',
  '{"quotes":"\'\'\\"; drop table entry; --","percent":"%s %_","dollar":"$1 ?1 :a @b"}',
  '{"bidi":"\u202eabc\u202c","zero":"a\u200bb\ufeff"}',
  '\ufeff{"bom":true}',
  `{"long":"${'ä'.repeat(32_000)}"}`,
  '',
  '0',
];

const ref = { tenant: 't', subject: 's' };

export const keepsExactBytes: Contract = {
  guarantee: 'keeps every text to the byte',
  cases: [
    {
      title: 'bodies, hashes and envelopes',
      run: async ({ store }) => {
        await append(store, ref, absentHead, {
          entries: texts.map((body, index) => ({ body, hash: `sha256-${index}-_=` })),
          envelopes: texts.map((body, index) => ({ seq: index + 1, body })),
        });
        const { entries } = await readWhole(store, ref);
        for (const [index, text] of texts.entries()) {
          assertSame(`text ${index + 1}`, entries[index], { body: text, hash: `sha256-${index}-_=`, envelope: text });
        }
      },
    },
    {
      title: 'documents',
      run: async ({ store }) => {
        for (const [index, body] of texts.entries()) {
          const document = { tenant: 't', hash: `sha256-${index}`, kind: 'notice', body } as const;
          await store.putDocument(document);
          assertSame(`document ${index + 1}`, await store.getDocument('t', document.hash), document);
        }
      },
    },
  ],
};
