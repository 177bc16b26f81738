/** Why it was not handed out: a code of the ledger's, or `incomplete`, where there were no six digits. */
export interface DownloadRefusal {
  readonly code: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

const en = {
  lang: 'en',
  title: 'Your data to download',
  hint: 'Paste the link from the message, and enter the code that you were told.',
  link: 'Link',
  code: 'Code',
  get: 'Download my data',
  incomplete: 'Enter the six digits of the code.',
  wrongCode: (left: number) => `Wrong code. Tries left: ${left}.`,
  over: 'This link or its code is good for nothing any more. Ask for a new link.',
  failed: 'Something went wrong. Try again later.',
};
const de: typeof en = {
  lang: 'de',
  title: 'Ihre Daten zum Herunterladen',
  hint: 'Fügen Sie den Link aus der Nachricht ein, und geben Sie den Code ein, der Ihnen gesagt wurde.',
  link: 'Link',
  code: 'Code',
  get: 'Meine Daten herunterladen',
  incomplete: 'Geben Sie die sechs Ziffern des Codes ein.',
  wrongCode: (left) => `Falscher Code. Versuche übrig: ${left}.`,
  over: 'Dieser Link oder sein Code gilt nicht mehr. Bitten Sie um einen neuen Link.',
  failed: 'Etwas ging schief. Versuchen Sie es später noch einmal.',
};

const over: ReadonlySet<string> = new Set(['not_found', 'link_expired', 'link_spent', 'code_expired']);

function refusalText(words: typeof en, { code, params }: DownloadRefusal): string {
  if (code === 'incomplete') return words.incomplete;
  if (code === 'wrong_code') return words.wrongCode(Number(params?.left ?? 0));
  return over.has(code) ? words.over : words.failed;
}

/** A page with nothing in it but a form, in the browser's language. What was typed is not in it again. */
export function plainDownloadPage(acceptLanguage = '', refusal?: DownloadRefusal): string {
  const words = /^de\b/i.test(acceptLanguage) ? de : en;
  return `<!doctype html>
<html lang="${words.lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${words.title}</title>
  </head>
  <body>
    <main>
      <h1>${words.title}</h1>
      <p>${words.hint}</p>
      ${refusal ? `<p role="alert"><strong>${refusalText(words, refusal)}</strong></p>` : ''}
      <form method="post" autocomplete="off">
        <p><label>${words.link}<br /><input name="link" required /></label></p>
        <p><label>${words.code}<br /><input name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="12" required /></label></p>
        <p><button>${words.get}</button></p>
      </form>
    </main>
  </body>
</html>
`;
}
